import { fill } from '../i18n/fill.ts';
import type { HoursData } from './hours-data.ts';
import { stateAt } from './state-at.ts';
import { wallClock } from './wall-clock.ts';

/** What a page must bring to say whether a channel is open; texts are those of the interface. */
export type StateWords = Record<
  | 'open'
  | 'closed'
  | 'closedFor'
  | 'closes'
  | 'opens'
  | 'yourTime'
  | 'estimate'
  | 'noCalendar'
  | 'unsaidHoliday',
  string
> & {
  /** What people call the time of the channel's zone. */
  zone: string;
  /** BCP 47 tag for weekdays, dates and times. */
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

const format = (wall: number, tag: string, parts: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(tag, { timeZone: 'UTC', ...parts }).format(wall);

const time = (wall: number, tag: string): string =>
  format(wall, tag, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

/** A weekday; beyond a week with its date, with Chinese spacing around figures. */
const day = (wall: number, tag: string, withDate: boolean): string => {
  const text = format(wall, tag, {
    weekday: 'long',
    ...(withDate && { day: 'numeric', month: 'long' }),
  });
  return tag.startsWith('zh') ? text.replace(/\d+/g, ' $& ').trim() : text;
};

/**
 * Says whether a channel is open and until when.
 *
 * @param at instant, in ms since 1970
 * @param readerZone IANA time zone of the reader
 */
export const sayState = (
  data: HoursData,
  words: StateWords,
  at: number,
  readerZone: string,
): SaidState => {
  const { tag } = words;
  const { open, change, closedFor, unsaidHoliday, calendar, year } = stateAt(data, at);
  let when = '';
  if (change !== undefined) {
    const [there, here] = [wallClock(data.zone, change), wallClock(readerZone, change)];
    const days = [wallClock(data.zone, at), wallClock(readerZone, at)].map(
      (now) => dayOf(there) - dayOf(now),
    );
    // The weekday goes without saying only where it is today for the channel and for the reader.
    const weekday =
      days.some((away) => away !== 0) &&
      day(
        there,
        tag,
        days.some((away) => away > 6),
      );
    const theirs = [weekday, time(there, tag), words.zone].filter(Boolean).join(' ');
    const yours = [dayOf(here) !== dayOf(there) && day(here, tag, false), time(here, tag)];
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
