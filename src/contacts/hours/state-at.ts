import { dayAt, weekday } from '../../ui/day.ts';
import type { HoursData, Interval } from './hours-data.ts';
import { clockOf } from './wall-clock.ts';

/** Whether a channel is open at an instant, and how sure that is. */
export type HoursState = {
  open: boolean;
  /** Next instant at which that changes, in ms since 1970; absent where it never does. */
  change?: number;
  /** The holiday it is closed for. */
  closedFor?: string;
  /** Today's holiday, where nobody says whether the usual hours hold on it. */
  unsaidHoliday?: string;
  /** The least certain of the holiday calendars of today and of the day of the change. */
  calendar: 'decreed' | 'provisional' | 'unknown' | 'not-needed';
  /** The year of that calendar. */
  year: number;
};

const minute = 60_000;
const day = 1440 * minute;

const hoursOn = ({ days, week }: HoursData, wall: number): readonly Interval[] =>
  days[dayAt(wall)]?.[0] ?? week[weekday(wall)] ?? [];

const isOpen = (data: HoursData, wall: number): boolean =>
  hoursOn(data, wall).some(([from, to]) => wall % day >= from * minute && wall % day < to * minute);

/** Time to the next beginning or end of hours, or to midnight, by the wall clock. */
const untilEdge = (data: HoursData, wall: number): number =>
  Math.min(
    day,
    ...hoursOn(data, wall)
      .flat()
      .map((edge) => edge * minute)
      .filter((edge) => edge > wall % day),
  ) -
  (wall % day);

const nextChange = (data: HoursData, start: number): number | undefined => {
  const clock = clockOf(data);
  const open = isOpen(data, clock(start));
  // After the last exception the week repeats. Nine days from there hold a whole week, wherever it
  // begins.
  const last = Date.parse(Object.keys(data.days).pop() ?? '') || 0;
  const end = Math.max(start, last) + 9 * day;
  for (let at = start; at < end;) {
    const wall = clock(at);
    const step = untilEdge(data, wall);
    let next = at + step;
    // If the clocks of the zone change before that, go on from the minute of the change.
    if (clock(next) !== wall + step) {
      let before = at;
      while (next - before > minute) {
        const middle = before + Math.ceil((next - before) / 2 / minute) * minute;
        if (clock(middle) - wall === middle - at) before = middle;
        else next = middle;
      }
    }
    at = next;
    if (isOpen(data, clock(at)) !== open) return at;
  }
  return undefined;
};

const certainty = ['not-needed', 'decreed', 'provisional', 'unknown'] as const;

/** The least certain of the calendars of some wall-clock times, the earliest of several. */
const calendarOf = (
  { calendars }: HoursData,
  walls: number[],
): Pick<HoursState, 'calendar' | 'year'> =>
  walls
    .map((wall) => new Date(wall).getUTCFullYear())
    .map(
      (year) =>
        ({ year, calendar: calendars ? (calendars[year] ?? 'unknown') : 'not-needed' }) as const,
    )
    .reduce((a, b) => (certainty.indexOf(b.calendar) > certainty.indexOf(a.calendar) ? b : a));

/**
 * Whether a channel is open, and until when.
 *
 * @param at instant, in ms since 1970
 */
export const stateAt = (data: HoursData, at: number): HoursState => {
  const start = Math.floor(at / minute) * minute;
  const clock = clockOf(data);
  const wall = clock(start);
  const open = isOpen(data, wall);
  const change = nextChange(data, start);
  const [hours = [], holiday] = data.days[dayAt(wall)] ?? [];
  const holidayRules = data.onHolidays !== undefined || hours.length === 0;
  return {
    open,
    ...(change !== undefined && { change }),
    ...(holiday !== undefined && holidayRules && !open && { closedFor: holiday }),
    ...(holiday !== undefined && !holidayRules && { unsaidHoliday: holiday }),
    ...calendarOf(data, [wall, clock(change ?? start)]),
  };
};
