import type { Interval } from './hours-data.ts';

/** Hours that reach over midnight belong to the day they begin on, if they are less than a day. */
const goesOn = (evening: Interval | undefined, morning: Interval | undefined): boolean =>
  evening?.[1] === 1440 && morning?.[0] === 0 && morning[1] <= evening[0];

/**
 * Puts hours together that were cut at midnight: `[1320, 1440]` and the next day's `[0, 360]`
 * become `[1320, 1800]` of the first day.
 *
 * @param week the seven days, Monday first; Sunday night ends on Monday
 */
export const joinNights = (week: readonly (readonly Interval[])[]): Interval[][] =>
  week.map((day, index) => {
    const before = week[(index + 6) % 7]!.at(-1);
    const after = week[(index + 1) % 7]![0];
    return day
      .filter((interval) => !goesOn(before, interval))
      .map((interval): Interval =>
        goesOn(interval, after) ? [interval[0], 1440 + after![1]] : interval,
      );
  });
