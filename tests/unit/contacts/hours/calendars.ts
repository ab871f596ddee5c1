import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Locale } from '../../../../src/i18n/locales.ts';
import { resolveHours } from '../../../../src/contacts/hours/resolve-hours.ts';
import { holidayCalendar, holidays } from '../../../../src/schemas/holidays.ts';

/** The holidays of a year as the content has them. */
export const holidaysOf = (year: number) =>
  holidays.parse(parse(readFileSync(`content/holidays/${year}.yaml`, 'utf8')));

/** A decreed and a provisional year. */
const calendarsIn = (locale: Locale) =>
  [2026, 2027].map((year) => holidayCalendar(year, holidaysOf(year), locale));
export const calendars = calendarsIn('en');

/** A schedule resolved with these calendars. */
export const resolved = (schedule: string, timeZone = 'Asia/Jakarta', locale: Locale = 'en') =>
  resolveHours({ schedule, timeZone }, calendarsIn(locale), 2026);

export const holidayDates = calendars.flatMap(({ daysOff }) => daysOff.map(({ date }) => date));
