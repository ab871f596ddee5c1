import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'astro/zod';
import { isTimeZone, usualTimeZone, usualWorkingWeek } from './time-zone.ts';
import { contentPath } from './content-path.ts';
import { patternText } from './pattern-text.ts';

/** A time zone by its IANA name, such as `Asia/Tokyo`. */
export const timeZone = z.string().superRefine((name, context) => {
  if (isTimeZone(name)) return;
  const params = { fix: 'Write its IANA name: a continent and a city, as in Asia/Tokyo.' };
  context.addIssue({ code: 'custom', message: `There is no time zone “${name}”`, params });
});

/** What depends on the country of a site's readers: `country` in `content/site.yaml`. */
export const countrySchema = z.strictObject({
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/, 'must be an ISO 4217 code of three capitals')
    .describe('ISO 4217 code of its money; the unit of facts that are amounts.'),
  symbol: z.string().min(1).describe('What stands before an amount.'),
  dialingCode: z
    .string()
    .regex(/^\d{1,3}$/, 'must be digits without a plus')
    .describe('What stands before its phone numbers, seen from abroad; without plus or zeros.'),
  mobileNumbers: z
    .array(patternText)
    .default([])
    .describe('Regular expressions of mobile numbers that readers have, in digits alone.'),
  identityNumber: patternText
    .optional()
    .describe('Regular expression of numbers that stand for one person, in digits alone.'),
  timeZone: timeZone.describe('IANA time zone in which a day begins and deadlines end.'),
  workingWeek: z
    .array(z.int().min(1).max(7))
    .min(1)
    .default(usualWorkingWeek)
    .describe('Days on which offices work: 1 is Monday, 7 is Sunday.'),
  emergency: z
    .string()
    .optional()
    .describe('Channel for danger to life and limb; the contact page begins with it.'),
});

const site = parse(readFileSync(contentPath('site.yaml'), 'utf8')) as { country?: unknown };

// For the build and tools, as `locales.ts` is. The schema of the site reports a wrong `country`.
/** The country of the site's readers; absent where the site names none, or names it wrongly. */
export const country = countrySchema.safeParse(site.country).data;

/** The time zone in which the days of notices, reviews, holidays and builds count. */
export const siteTimeZone = country?.timeZone ?? usualTimeZone;

/** The days of the week on which people work there: 1 is Monday, 7 is Sunday. */
export const workingWeek = country?.workingWeek ?? usualWorkingWeek;

const isOne = (pattern: string, digits: string): boolean =>
  new RegExp(`^(?:${pattern})$`).test(digits);

/** Whether digits are a number that stands for one person. */
export const isIdentityNumber = (digits: string): boolean =>
  country?.identityNumber !== undefined && isOne(country.identityNumber, digits);

/** Whether digits are a mobile number, with the zero that begins it or without. */
export const isMobileNumber = (digits: string): boolean =>
  country?.mobileNumbers.some((number) => isOne(number, digits) || isOne(number, `0${digits}`)) ??
  false;

/** What stands before an amount, within a regular expression. */
export const symbolPattern = (country?.symbol ?? '').replace(/[$.]/g, '\\$&');
