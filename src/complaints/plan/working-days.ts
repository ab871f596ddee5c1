import { usualWorkingWeek } from '../../i18n/time-zone.ts';
import type { DayOff, HolidayCalendar } from '../../schemas/holidays.ts';
import { addDays, weekday, yearOf } from '../../ui/day.ts';

/** Days off by date, and what is known of which year. */
export type WorkingCalendar = {
  years: ReadonlyMap<number, HolidayCalendar>;
  names: ReadonlyMap<string, string>;
  /** Days of the week on which people work; 1 is Monday. */
  week: readonly number[];
};

export const workingCalendar = (
  years: readonly HolidayCalendar[],
  week: readonly number[] = usualWorkingWeek,
): WorkingCalendar => ({
  week,
  years: new Map(years.map((year) => [year.year, year])),
  names: new Map(years.flatMap(({ daysOff }) => daysOff.map(({ date, name }) => [date, name]))),
});

/** The first and the last day of which the calendar knows whether people work. */
export const calendarSpan = ({ years }: WorkingCalendar): { first: string; last: string } => {
  const known = [...years.keys()];
  return { first: `${Math.min(...known)}-01-01`, last: `${Math.max(...known)}-12-31` };
};

/** Where a count of working days ends, and what it passed over on the way. */
export type Count = {
  /** The last day that counts. */
  last: string;
  /** The first working day after it. */
  next: string;
  /** Days of the weekend passed over before `next`, except those that are also named holidays. */
  weekendDays: number;
  /** Days off passed over before `next`, on weekends too. */
  daysOff: DayOff[];
  /** The count runs into a year whose days off are not set yet. */
  provisional: boolean;
};

export const isWorkingDay = (day: string, { names, week }: WorkingCalendar): boolean =>
  week.includes(weekday(day) + 1) && !names.has(day);

/**
 * Counts working days. The day to count from is day 0, whatever day it is.
 *
 * @param from day to count from, `YYYY-MM-DD`
 * @param days how many working days, at least 1
 * @returns `undefined` where the count leaves the years that the calendar knows
 */
export const countWorkingDays = (
  from: string,
  days: number,
  calendar: WorkingCalendar,
): Count | undefined => {
  const count: Count = { last: '', next: '', weekendDays: 0, daysOff: [], provisional: false };
  let counted = 0;
  for (let day = addDays(from, 1); ; day = addDays(day, 1)) {
    const year = calendar.years.get(yearOf(day));
    if (!year) return undefined;
    count.provisional ||= year.provisional;
    if (isWorkingDay(day, calendar)) {
      counted += 1;
      if (counted === days) count.last = day;
      if (counted > days) return { ...count, next: day };
    } else {
      const name = calendar.names.get(day);
      if (name === undefined) count.weekendDays += 1;
      else count.daysOff.push({ date: day, name });
    }
  }
};
