import { z } from 'astro/zod';
import { text } from './interface-word.ts';

/** Words for opening hours, in `content/ui/<locale>.yaml` under `hours`. */
export const hoursText = z.strictObject({
  unknown: text('Hours are not published.'),
  always: text('Open around the clock.'),
  usuallyClosed: text('No weekday has hours; dates with hours follow.'),
  reported: text('Says that only others report the {hours}.'),
  everyDay: text('All seven days, in front of times.'),
  dayRange: text('Days in a row: {from} and {to} are weekdays.'),
  dateRange: text('Dates in a row: {from} and {to} are dates.'),
  breaks: text('Two times of a day: {first} and {second}.'),
  groups: text('Days with other times than the days before: {first} and {second}.'),
  onDate: text('Hours of one date or of dates in a row; {date} and {hours}.'),
  offOnHolidays: text('{hours}, and nobody is there on public holidays.'),
  onHolidays: text('{hours}, and {times} on public holidays.'),
  closedThen: text('In place of times on a date on which nobody is there.'),
  zones: z
    .record(z.string(), text('What people call the time of a zone.'))
    .describe('IANA time zones whose time has a name of its own here.'),
  open: text('Somebody is there at this minute.'),
  closed: text('Nobody is there at this minute.'),
  closedFor: text('Nobody is there because of a holiday; {holiday} is its name.'),
  closes: text('After “open”; {time} is when that ends.'),
  opens: text('After “closed”; {time} is when that ends.'),
  yourTime: text('A {time} of the channel, and the same on the reader’s clock, {yours}.'),
  estimate: text('The public holidays of {year} are calculated, not decreed.'),
  noCalendar: text('The public holidays of {year} are not known.'),
  unsaidHoliday: text('Today is {holiday}; no source says whether the usual hours hold.'),
});
