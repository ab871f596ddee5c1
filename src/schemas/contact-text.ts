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

/** Words of the check of a number or account, under `contactCheck`. */
export const contactCheckText = z.strictObject({
  title: text('Heading above the field that checks a number or account.'),
  door: text('Link to that field, from the top of a page.'),
  intro: text('Sentence under the heading; nothing is sent.'),
  label: text('Label of the field.'),
  submit: text('Button beside the field.'),
  byHand: text('How to check without the field; leads to the two lists.'),
  verdict: z
    .strictObject({
      genuine: text('It is in the register as genuine.'),
      unsure: text('It is in the register, but could not be confirmed.'),
      impostor: text('Scammers use it, or it is suspicious.'),
      retired: text('It was genuine once, or never confirmed.'),
      'same-name': text('It belongs to somebody else of the same name.'),
      lookalike: text('It is close to a genuine one, but is not it.'),
      unknown: text('It is not in the register.'),
      nothing: text('What was typed is no number, address or account.'),
    })
    .describe('The answers, as headings.'),
  unconfirmed: text('A genuine contact that could not be confirmed.'),
  beware: z
    .strictObject({
      phone: text('Of a genuine phone number: callers can fake it.'),
      email: text('Of a genuine e-mail address: senders can fake it.'),
      social: text('Of a genuine account: find it in the app of the network yourself.'),
      site: text('Of a genuine site: a link can show one address and open another.'),
    })
    .describe('What to beware of although the contact is genuine, by its kind.'),
  lookalike: text('What it is close to; {value} and {name}.'),
  unknown: text('An unknown contact proves nothing; what not to do.'),
  bankAccounts: text('The register holds no bank accounts; {channel} is a link.'),
  nothing: text('A name alone proves nothing; what to type instead.'),
  howTo: text('Link to how to tell real from fake.'),
});
