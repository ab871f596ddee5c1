import { fill } from '../../i18n/fill.ts';
import { formatInstant } from '../../i18n/format-date.ts';
import { weekday } from '../../ui/day.ts';
import type { Interface } from '../../schemas/interface.ts';
import { clockTime } from './clock-time.ts';
import type { HoursData } from './hours-data.ts';
import { stateAt } from './state-at.ts';
import { clockOf, type WallClock } from './wall-clock.ts';

/** Words of the interface that say whether a channel is open. */
export const stateTexts = [
  'open',
  'closed',
  'closedFor',
  'closes',
  'opens',
  'yourTime',
  'estimate',
  'noCalendar',
  'unsaidHoliday',
] as const;

/** What a page must bring to say whether a channel is open. */
export type StateWords = Pick<Interface['hours'], (typeof stateTexts)[number]> & {
  /** What people call the time of the channel's zone. */
  zone: string;
  /** Monday first. */
  weekdays: readonly string[];
  /** BCP 47 tag for times, and for dates with their weekday. */
  tag: string;
};

/** Whether a channel is open, in words. */
export type SaidState = {
  open: boolean;
  /** `Open`, `Closed for Nyepi`. */
  state: string;
  /** `closes 17:00 WIB (18:00 your time)`; empty where it never changes. */
  change: string;
  /** What makes this less than sure; empty where nothing does. */
  note: string;
};

const dayLength = 86_400_000;
const dayOf = (wall: number): number => Math.floor(wall / dayLength);

const time = (wall: number, tag: string): string => clockTime((wall % dayLength) / 60_000, tag);

/** A date with its weekday. */
const date = (wall: number, tag: string): string => {
  const parts = { weekday: 'long', day: 'numeric', month: 'long' } as const;
  return formatInstant(wall, tag, parts);
};

/**
 * Says whether a channel is open and until when.
 *
 * @param at instant, in ms since 1970
 * @param readerClock the clock of the reader
 */
export const sayState = (
  data: HoursData,
  words: StateWords,
  at: number,
  readerClock: WallClock,
): SaidState => {
  const { tag, weekdays } = words;
  const clock = clockOf(data);
  const { open, change, closedFor, unsaidHoliday, calendar, year } = stateAt(data, at);
  let when = '';
  if (change !== undefined) {
    const [there, here] = [clock(change), readerClock(change)];
    const days = [clock(at), readerClock(at)].map((now) => dayOf(there) - dayOf(now));
    // The weekday goes without saying only where it is today for the channel and for the reader.
    const dayName =
      days.some((away) => away !== 0) &&
      (days.some((away) => away > 6) ? date(there, tag) : weekdays[weekday(there)]);
    const theirs = [dayName, time(there, tag), words.zone].filter(Boolean).join(' ');
    const yours = [dayOf(here) !== dayOf(there) && weekdays[weekday(here)], time(here, tag)];
    const both =
      here === there
        ? theirs
        : fill(words.yourTime, { time: theirs, yours: yours.filter(Boolean).join(' ') });
    when = fill(open ? words.closes : words.opens, { time: both });
  }
  const notes = [
    unsaidHoliday && fill(words.unsaidHoliday, { holiday: unsaidHoliday }),
    calendar === 'provisional' && fill(words.estimate, { year }),
    calendar === 'unknown' && fill(words.noCalendar, { year }),
  ];
  return {
    open,
    state: open
      ? words.open
      : closedFor
        ? fill(words.closedFor, { holiday: closedFor })
        : words.closed,
    change: when,
    note: notes.filter(Boolean).join(' '),
  };
};
