import { addDays, weekday } from '../../ui/day.ts';
import type { DayOff, HolidayCalendar } from '../../schemas/holidays.ts';
import { isWorkingDay, workingCalendar } from './working-days.ts';

/**
 * A day of the month; `number` is its place in the running count of working days, absent on days
 * off.
 */
type HandCell = { day: number; number?: number };

/** A month as a sheet of weeks from Monday; days of other months are `undefined`. */
export type HandMonth = {
  /** `YYYY-MM` */
  month: string;
  provisional: boolean;
  weeks: (HandCell | undefined)[][];
  daysOff: DayOff[];
};

const monthsOf = (year: number): string[] =>
  Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`);

const inWeeks = (first: string, cells: HandCell[]): HandMonth['weeks'] => {
  const sheet = [...Array<undefined>(weekday(first)), ...cells];
  return Array.from({ length: Math.ceil(sheet.length / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_, day) => sheet[week * 7 + day]),
  );
};

/**
 * Sheets to count working days by hand: every working day carries its place in one count through
 * all the years, so that a day's number plus ten is the number of the tenth working day after it.
 *
 * @param years in order of time, without a gap
 * @param week days on which people work; 1 is Monday
 */
export const handCount = (
  years: readonly HolidayCalendar[],
  week?: readonly number[],
): HandMonth[] => {
  const calendar = workingCalendar(years, week);
  let number = 0;
  return years.flatMap(({ year, provisional, daysOff }) =>
    monthsOf(year).map((month) => {
      const cells: HandCell[] = [];
      for (let date = `${month}-01`; date.startsWith(month); date = addDays(date, 1)) {
        const day = cells.length + 1;
        cells.push(isWorkingDay(date, calendar) ? { day, number: (number += 1) } : { day });
      }
      return {
        month,
        provisional,
        weeks: inWeeks(`${month}-01`, cells),
        daysOff: daysOff.filter(({ date }) => date.startsWith(month)),
      };
    }),
  );
};
