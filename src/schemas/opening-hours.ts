import OpeningHours, { type opening_hours_warning as Warning } from 'opening_hours';

/**
 * Runs something in UTC and puts the machine's time zone back. `opening_hours` reckons in the local
 * time of the process: in a zone with summer time an hour of each year would be missing, so the
 * same content would give another result on another machine.
 *
 * @throws where the process cannot change its zone (worker threads)
 */
const inUtc = <T>(work: () => T): T => {
  const before = process.env.TZ;
  process.env.TZ = 'UTC';
  try {
    if (new Date(2026, 6, 1).getTimezoneOffset() !== 0) {
      throw new Error('Opening hours can only be read where the time zone can be set to UTC.');
    }
    return work();
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
};

/** Warnings that do not concern the meaning: style, and days in the past. */
const harmless = new Set<string>([
  'combine_rules',
  'date_past',
  'date_range_past',
  'public_holiday',
  'separator_for_readability',
  'strange_24_7',
  'use_multi',
  'year_past',
] satisfies Warning['type'][]);

const cutsNight = 'additional_rule_separator_not_used_after_time_wrapping_midnight';

/**
 * What the parser objects to or had to guess; `undefined` where the text is clear.
 *
 * @param mayCutNight a rule may cut off the hours after midnight of an earlier rule, as rules for
 *   single days do
 */
export const parseProblem = (text: string, mayCutNight = false): string | undefined =>
  inUtc(() => {
    try {
      return new OpeningHours(text, null)
        .getStructuredWarnings()
        .find(({ type }) => !harmless.has(type) && !(mayCutNight && type === cutsNight))?.message;
    } catch (error) {
      return String(error);
    }
  });

/** A span of time, in ms since 1970 as if the wall clock were UTC. */
export type OpenSpan = { from: number; to: number };

/**
 * When a text is open between two days, by the wall clock.
 *
 * @param from first day, `YYYY-MM-DD`
 * @param to the day after the last
 * @throws where the text cannot be read or leaves open whether it is open
 */
export const openSpans = (text: string, from: string, to: string): OpenSpan[] =>
  inUtc(() =>
    new OpeningHours(text, null)
      .getOpenIntervals(new Date(`${from}T00:00Z`), new Date(`${to}T00:00Z`))
      .map(([start, end, unknown]) => {
        if (unknown)
          throw new Error(`“${text}” does not say whether it is open on ${start.toISOString()}.`);
        return { from: start.getTime(), to: end.getTime() };
      }),
  );
