import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildDay } from '../../content/build-date.ts';
import { isTimeZone, usualTimeZone } from '../../i18n/time-zone.ts';
import { fieldsOf, contentFile } from './content-file.ts';

/** The time zone that `content/site.yaml` gives; what is wrong with the file is for its schema to say. */
const timeZoneOf = (root: string): string => {
  const path = join(root, 'content/site.yaml');
  if (!existsSync(path)) return usualTimeZone;
  const file = contentFile('content/site.yaml', readFileSync(path, 'utf8'));
  const { country } = (file ? fieldsOf(file) : {}) as { country?: { timeZone?: unknown } | null };
  const timeZone = country?.timeZone;
  return typeof timeZone === 'string' && isTimeZone(timeZone) ? timeZone : usualTimeZone;
};

/**
 * The day of a check, in the time zone of the site.
 *
 * @param root folder that holds `content/`
 * @param epoch seconds since 1970 that stand for now; `undefined` for now itself
 */
export const siteDay = (root: string, epoch = process.env.SOURCE_DATE_EPOCH): string =>
  buildDay(timeZoneOf(root), epoch);
