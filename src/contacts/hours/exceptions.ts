import { addDays, weekday } from '../../ui/day.ts';
import type { HoursData, Interval } from './hours-data.ts';

/** Dates on which other hours hold than usual: single days, or a stretch with a week of its own. */
export type Exception =
  { date: string; hours: Interval[] } | { from: string; to: string; week: Interval[][] };

/**
 * The week that holds on every day of a stretch, if there is one; holidays do not count, and weekdays
 * that are not in it have no hours.
 */
const weekOf = (data: HoursData, from: string, to: string): Interval[][] | undefined => {
  const week: Interval[][] = [];
  for (let date = from; date <= to; date = addDays(date, 1)) {
    const [hours, holiday] = data.days[date] ?? [];
    if (holiday !== undefined) continue;
    const day = weekday(date);
    const these = hours ?? data.week[day] ?? [];
    if (JSON.stringify(week[day] ?? these) !== JSON.stringify(these)) return undefined;
    week[day] = these;
  }
  return Array.from({ length: 7 }, (_, day) => week[day] ?? []);
};

/**
 * The days on which a schedule departs from its week, other than for public holidays.
 *
 * @param from earlier days (`YYYY-MM-DD`) are left out
 */
export const exceptionsFrom = (data: HoursData, from: string): Exception[] => {
  const dates = Object.entries(data.days)
    .filter(([date, [, holiday]]) => date >= from && holiday === undefined)
    .map(([date]) => date);
  const stretches: string[][] = [];
  for (const date of dates) {
    const last = stretches.at(-1);
    // Weekends and holidays within a stretch may have their usual hours.
    if (last && date <= addDays(last.at(-1)!, 7)) last.push(date);
    else stretches.push([date]);
  }
  return stretches.flatMap((stretch): Exception[] => {
    const [first, last] = [stretch[0]!, stretch.at(-1)!];
    const week = stretch.length > 2 ? weekOf(data, first, last) : undefined;
    return week
      ? [{ from: first, to: last, week }]
      : stretch.map((date) => ({ date, hours: data.days[date]![0] }));
  });
};
