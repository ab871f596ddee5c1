import { Temporal } from 'temporal-polyfill';
import type { HolidayCalendar } from '../../schemas/holidays.ts';
import type { KnownHours } from '../../schemas/hours.ts';
import { openSpans } from '../../schemas/opening-hours.ts';
import { holidayHours, withHolidays } from '../../schemas/schedule.ts';
import { addDays, dayAt, weekday } from '../../ui/day.ts';
import type { HoursData, Interval } from './hours-data.ts';

const dayLength = 86_400_000;

/** Open hours of every day from one to before another, cut at midnight. */
const hoursByDay = (text: string, from: string, to: string): Map<string, Interval[]> => {
  const days = new Map<string, Interval[]>();
  for (let day = from; day < to; day = addDays(day, 1)) days.set(day, []);
  for (const span of openSpans(text, from, to)) {
    for (let start = span.from; start < span.to;) {
      const midnight = start - (start % dayLength);
      const end = Math.min(span.to, midnight + dayLength);
      days.get(dayAt(midnight))?.push([(start - midnight) / 60_000, (end - midnight) / 60_000]);
      start = end;
    }
  }
  return days;
};

const same = (a: Interval[], b: Interval[]): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The hours that most of the given days have; of equally frequent hours, the first. */
const usual = (days: Interval[][]): Interval[] => {
  const groups = Map.groupBy(days, (day) => JSON.stringify(day));
  const [most] = [...groups.values()].sort((a, b) => b.length - a.length);
  return most?.[0] ?? [];
};

/**
 * How far the clocks of a zone are ahead of UTC, in minutes; absent where they change in that time.
 *
 * @param from and `to`: `YYYY-MM-DD`
 */
const fixedOffset = (zone: string, from: string, to: string): number | undefined => {
  const start = Temporal.PlainDate.from(from).toZonedDateTime(zone);
  const change = start.getTimeZoneTransition('next');
  const isFixed = !change || Temporal.PlainDate.compare(change.toPlainDate(), to) > 0;
  return isFixed ? start.offsetNanoseconds / 60_000_000_000 : undefined;
};

const wholeDay: Interval[] = [[0, 1440]];

/**
 * Resolves a schedule into a usual week and the days that differ from it.
 *
 * The days run over every year whose holidays are known and to the end of the year after, whatever
 * the build day: a page is read later than it is built, and by clocks that are wrong.
 *
 * @param calendars holidays by year, in order
 * @param buildYear year of the build, for content without calendars
 */
export const resolveHours = (
  { schedule, timeZone }: Pick<KnownHours, 'schedule' | 'timeZone'>,
  calendars: readonly HolidayCalendar[],
  buildYear: number,
): HoursData => {
  const years = [buildYear, ...calendars.map(({ year }) => year)];
  const [from, to] = [`${Math.min(...years)}-01-01`, `${Math.max(...years) + 2}-01-01`];
  const holidays = new Map(
    calendars.flatMap(({ daysOff }) => daysOff.map(({ date, name }) => [date, name])),
  );
  const hours = hoursByDay(withHolidays(schedule, [...holidays.keys()]), from, to);
  const week = Array.from({ length: 7 }, (_, day) =>
    usual(
      [...hours]
        .filter(([date]) => weekday(date) === day && !holidays.has(date))
        .map(([, intervals]) => intervals),
    ),
  );

  const rule = holidayHours(schedule);
  // The rule alone gives every day the same hours, so one day is enough. It is asked about that day
  // only: no hours of the evening before reach into it.
  const onHolidays =
    rule === undefined
      ? undefined
      : [...hoursByDay(`2026 Jan 01 ${rule}`, '2026-01-01', '2026-01-02').values()][0];
  const holidaysMatter = week.some((day) => !same(day, onHolidays ?? wholeDay));

  const days: HoursData['days'] = {};
  for (const [date, day] of hours) {
    const differs = !same(day, week[weekday(date)] ?? []);
    // Where the schedule says nothing about holidays, a holiday matters in two cases: the usual
    // hours stand (do they hold today?), or there are none (the holiday may be the reason).
    const matters =
      onHolidays === undefined
        ? (!differs && day.length > 0) || (differs && day.length === 0)
        : differs;
    const holiday = holidaysMatter && matters ? holidays.get(date) : undefined;
    if (differs || holiday) days[date] = holiday ? [day, holiday] : [day];
  }
  const offset = fixedOffset(timeZone, from, to);
  return {
    zone: timeZone,
    ...(offset !== undefined && { offset }),
    week,
    days,
    ...(onHolidays && { onHolidays }),
    ...(holidaysMatter && {
      calendars: Object.fromEntries(
        calendars.map(({ year, provisional }) => [year, provisional ? 'provisional' : 'decreed']),
      ),
    }),
  };
};
