import { weekday } from '../../ui/day.ts';
import type { HoursData, Interval } from './hours-data.ts';
import { joinNights } from './join-nights.ts';

/** An entry of schema.org `hoursAvailable`, by the wall clock of the channel. */
export type OpeningHoursSpecification = {
  '@type': 'OpeningHoursSpecification';
  dayOfWeek?: string[];
  /** Dates on which it holds instead of the week, `YYYY-MM-DD`. */
  validFrom?: string;
  validThrough?: string;
  /** `HH:MM`; a closing time before the opening time is on the day after. */
  opens: string;
  closes: string;
};

/* eslint-disable-next-line no-restricted-syntax -- names of schema.org, not of a language */
const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

const clock = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map((n) => String(n).padStart(2, '0')).join(':');

/** A day that ends at midnight closes at 23:59, which is how search engines read round the clock. */
const times = ([from, to]: Interval) => ({
  opens: clock(from),
  closes: to === 1440 ? '23:59' : clock(to > 1440 ? to - 1440 : to),
});

/** From midnight to midnight with nothing between: closed. */
const closed: Interval[] = [[0, 0]];

/**
 * The hours of a channel as structured data: the usual week, then each date with other hours.
 *
 * @param from earlier dates are left out; `YYYY-MM-DD`
 */
export const openingHoursSpecification = (
  data: HoursData,
  from: string,
): OpeningHoursSpecification[] => {
  const intervals = joinNights(data.week).flatMap((day, index) =>
    day.map((interval) => ({ interval, name: weekdays[index]! })),
  );
  const week = [...Map.groupBy(intervals, ({ interval }) => interval.join('-')).values()].map(
    (group): OpeningHoursSpecification => ({
      '@type': 'OpeningHoursSpecification',
      dayOfWeek: group.map(({ name }) => name),
      ...times(group[0]!.interval),
    }),
  );
  const usual = (date: string) => data.week[weekday(date)];
  const exceptions = Object.entries(data.days)
    .filter(
      ([date, [hours]]) => date >= from && JSON.stringify(hours) !== JSON.stringify(usual(date)),
    )
    .flatMap(([date, [hours]]) =>
      (hours.length > 0 ? hours : closed).map((interval): OpeningHoursSpecification => ({
        '@type': 'OpeningHoursSpecification',
        validFrom: date,
        validThrough: date,
        ...times(interval),
      })),
    );
  return [...week, ...exceptions];
};
