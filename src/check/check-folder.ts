import { buildDay } from '../content/build-date.ts';
import { siteTimeZone } from '../i18n/country.ts';
import { checkContent } from './check-content.ts';
import type { Problem } from './problem.ts';
import { readContentFolder } from './read/read-content.ts';

/** Outcome of one run of the check. */
export type Checked = { files: number; problems: Problem[] };

/**
 * Reads and checks everything below `<root>/content`, also what lies there without being content.
 *
 * @param today `YYYY-MM-DD`, in the time zone of the site
 */
export const checkFolder = async (
  root: string,
  today = buildDay(siteTimeZone),
): Promise<Checked> => {
  const { files, strays, pictures } = await readContentFolder(root);
  return { files: files.length, problems: checkContent(files, today, pictures, strays) };
};
