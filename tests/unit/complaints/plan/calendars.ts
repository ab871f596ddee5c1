import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import {
  holidayCalendar,
  holidays,
  type HolidayCalendar,
} from '../../../../src/schemas/holidays.ts';

/** A year of the content, in English. */
export const contentYear = (year: number): HolidayCalendar => {
  const file: unknown = parse(readFileSync(`content/holidays/${year}.yaml`, 'utf8'));
  return holidayCalendar(year, holidays.parse(file), 'en');
};

/** A year with the days off named, and nothing else known. */
export const yearWith = (
  year: number,
  dates: readonly string[] = [],
  provisional = false,
): HolidayCalendar => ({
  year,
  provisional,
  daysOff: dates.map((date) => ({ date, name: `off ${date}` })),
});
