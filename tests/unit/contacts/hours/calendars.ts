import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Locale } from '../../../../src/i18n/locales.ts';
import { inLanguage } from '../../../../src/contacts/hours/in-language.ts';
import { resolveHours } from '../../../../src/contacts/hours/resolve-hours.ts';
import { holidays, type HolidayCalendar } from '../../../../src/schemas/holidays.ts';

/** The holidays of a year as the content has them. */
export const holidaysOf = (year: number) =>
  holidays.parse(parse(readFileSync(`content/holidays/${year}.yaml`, 'utf8')));

/** A decreed and a provisional year. */
export const calendars: HolidayCalendar[] = [2026, 2027].map((year) => {
  const { days, provisional = false } = holidaysOf(year);
  return { year, provisional, days };
});

/** A schedule resolved with these calendars. */
export const resolved = (schedule: string, timeZone = 'Asia/Jakarta', locale: Locale = 'en') =>
  inLanguage(resolveHours({ schedule, timeZone }, calendars, 2026), locale);

export const holidayDates = calendars.flatMap(({ days }) => days.map(({ date }) => date));
