import { parseProblem } from './opening-hours.ts';

/** A rule that names public holidays, taken apart: `Sa,PH 10:00-12:00`. */
type HolidayRule = { weekdays: string; hours: string };

const comment = /"[^"]*"/g;
const days = '[A-Z][a-z](?:[-,][A-Z][a-z])*';
const holidayRule = new RegExp(
  `^(?:(${days}),)?PH(?:,(${days}))?\\s+(off|closed|\\d{1,2}:\\d{2}-[\\d:,\\s-]*\\d{2})$`,
);

/** The rules of a schedule, which `;` separates; comments are for writers and left out. */
const rulesOf = (schedule: string): string[] =>
  schedule
    .replace(comment, '')
    .split(';')
    .map((rule) => rule.trim());

const asHolidayRule = (rule: string): HolidayRule | undefined => {
  const match = holidayRule.exec(rule);
  if (!match) return undefined;
  const [, before, after, hours = ''] = match;
  return { weekdays: [before, after].filter(Boolean).join(','), hours };
};

/** What a schedule says of public holidays: `off` or times; `undefined` where it says nothing. */
export const holidayHours = (schedule: string): string | undefined =>
  rulesOf(schedule)
    .map(asHolidayRule)
    .findLast((rule) => rule !== undefined)?.hours;

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const inSyntax = (date: string): string => {
  const [year = '', month, day = ''] = date.split('-');
  return `${year} ${months[Number(month) - 1] ?? ''} ${day}`;
};

/**
 * Writes out `PH` as days, so that the parser never asks a calendar of its own.
 *
 * @param holidays days off, `YYYY-MM-DD`
 */
export const withHolidays = (schedule: string, holidays: readonly string[]): string => {
  const dates = holidays.map(inSyntax).join(',');
  const rules = rulesOf(schedule).flatMap((rule) => {
    const named = asHolidayRule(rule);
    if (!named) return [rule];
    const { weekdays, hours } = named;
    return [weekdays && `${weekdays} ${hours}`, dates && `${dates} ${hours}`].filter(Boolean);
  });
  return rules.length === 0 ? 'off' : rules.join('; ');
};

/** What is wrong with a schedule, and how to write it. */
export type ScheduleProblem = { message: string; fix: string };

/** The first mistake in a schedule; `undefined` where it is clear. */
export const scheduleProblem = (schedule: string): ScheduleProblem | undefined => {
  const rules = rulesOf(schedule);
  const text = rules.join('; ');
  const unclear = (what: RegExp) => rules.find((rule) => what.test(rule));
  if (rules.some((rule) => /\bPH\b/i.test(rule) && !asHolidayRule(rule))) {
    return {
      message: 'PH (public holidays) must begin a rule of its own',
      fix: 'Write it after a semicolon with “off” or times, such as “Mo-Fr 09:00-17:00; PH off”.',
    };
  }
  const holidaysAt = rules.findIndex((rule) => asHolidayRule(rule));
  const overriding = rules.slice(holidaysAt + 1).find((rule) => !/^\d{4} |\bPH\b/.test(rule));
  if (holidaysAt >= 0 && overriding !== undefined) {
    return {
      message: `“${overriding}” stands after the rule for public holidays (PH) and undoes it`,
      fix: 'Put PH after the weekdays; only dates with a year, such as “2026 Dec 31 off”, may follow.',
    };
  }
  if (/\bSH\b/i.test(text)) {
    return {
      message: 'SH (school holidays) needs a calendar that does not exist here',
      fix: 'Write the days themselves, such as “2026 Dec 21-2027 Jan 02 off”.',
    };
  }
  const varying = unclear(/\b(?:sunrise|sunset|dawn|dusk)\b/i);
  if (varying !== undefined) {
    return { message: `“${varying}” depends on the place`, fix: 'Write times as figures.' };
  }
  const openEnded = unclear(/\d\+|\bunknown\b|\|\|/);
  if (openEnded !== undefined || unclear(/^$/) !== undefined) {
    return {
      message:
        openEnded === undefined
          ? 'A rule is empty'
          : `“${openEnded}” leaves open whether anybody is there`,
      fix: 'Write from when until when, or “status: unknown” for hours that nobody publishes.',
    };
  }
  const empty = unclear(/(\d{2}:\d{2})-\1/);
  if (empty !== undefined) {
    return {
      message: `“${empty}” ends when it begins`,
      fix: 'Write 24/7 or 00:00-24:00 for a whole day, or “off” for a closed one.',
    };
  }
  // A rule for a weekday that cuts off the night before is a mistake; one for a single date is
  // meant as an exception.
  const weekly = rules.filter((rule) => !/^\d{4} |\bPH\b/.test(rule)).join('; ');
  const problem =
    (weekly === '' ? undefined : parseProblem(weekly)) ??
    parseProblem(withHolidays(schedule, ['2026-01-01']), true);
  return problem === undefined
    ? undefined
    : {
        message: `The hours are not understood, or only guessed at: ${problem.replace(/\s+/g, ' ').replace(/[.\s]+$/, '')}`,
        fix: 'Write weekdays as Mo Tu We Th Fr Sa Su and times as 09:00-17:00; content/hours-and-times.md shows more.',
      };
};
