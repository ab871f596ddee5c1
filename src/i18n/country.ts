import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'astro/zod';
import { isTimeZone, usualTimeZone } from './time-zone.ts';
import { contentPath } from './content-path.ts';

/** What depends on the country of a site's readers: `country` in `content/site.yaml`. */
export const countrySchema = z.strictObject({
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/, 'must be an ISO 4217 code of three capitals')
    .describe('ISO 4217 code of its money; the unit of facts that are amounts.'),
  symbol: z.string().min(1).describe('What stands before an amount.'),
  timeZone: z
    .string()
    .refine(isTimeZone, 'must be an IANA name such as Asia/Tokyo')
    .describe('IANA time zone in which a day begins and deadlines end.'),
});

export type Country = z.infer<typeof countrySchema>;

const site = parse(readFileSync(contentPath('site.yaml'), 'utf8')) as { country?: unknown };

// For the build and tools, as `locales.ts` is. The schema of the site says what is wrong with it.
/** The country of the site; what is said of money there. */
export const country: Country | undefined = countrySchema.safeParse(site.country).data;

/** The time zone in which the days of notices, reviews, holidays and builds count. */
export const siteTimeZone = country?.timeZone ?? usualTimeZone;
