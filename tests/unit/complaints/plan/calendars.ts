import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { calendarYears } from '../../../../src/complaints/plan/calendar-years.ts';
import type { CalendarYear } from '../../../../src/complaints/plan/working-days.ts';
import { holidays } from '../../../../src/schemas/holidays.ts';

/** A year of the content, in English. */
export const contentYear = (year: number): CalendarYear => {
  const file: unknown = parse(readFileSync(`content/holidays/${year}.yaml`, 'utf8'));
  const { days, provisional = false } = holidays.parse(file);
  return calendarYears([{ year, provisional, days }], 'en')[0]!;
};

/** A year with the days off named, and nothing else known. */
export const yearWith = (
  year: number,
  dates: readonly string[] = [],
  provisional = false,
): CalendarYear => ({
  year,
  provisional,
  daysOff: dates.map((date) => ({ date, name: `off ${date}` })),
});
