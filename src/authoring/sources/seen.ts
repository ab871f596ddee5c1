import { printOf, type Answer } from './ask.ts';

/** A mark of the text that an address last answered with, and the day on which that text was new. */
export type Seen = { print: string; changed?: string };

/** What was seen, by a short mark of each address, since the record has to fit into an issue. */
export type Record = ReadonlyMap<string, Seen>;

export const keyOf = (address: string): string => printOf(address);

const line = /^([0-9a-f]{10}) ([0-9a-f]{10})(?: (\d{4}-\d\d-\d\d))?$/gm;

/** Reads the record out of an earlier report; an empty one where there is none. */
export const readRecord = (report: string): Record =>
  new Map(
    [...report.matchAll(line)].map(([, key = '', print = '', changed]) => [
      key,
      { print, ...(changed !== undefined && { changed }) },
    ]),
  );

/** The record as lines of text, in the order of its marks. */
export const writeRecord = (record: Record): string =>
  [...record]
    .map(([key, { print, changed }]) => [key, print, changed].filter(Boolean).join(' '))
    .sort()
    .join('\n');

/**
 * The record after another round. An address that did not answer keeps the mark of its last answer.
 *
 * @param today `YYYY-MM-DD`
 */
export const recordAfter = (
  before: Record,
  answers: ReadonlyMap<string, Answer>,
  today: string,
): Record =>
  new Map(
    [...answers].flatMap(([address, answer]): [string, Seen][] => {
      const key = keyOf(address);
      const old = before.get(key);
      if (answer.is !== 'there') return old ? [[key, old]] : [];
      if (old?.print === answer.print) return [[key, old]];
      return [[key, { print: answer.print, ...(old && { changed: today }) }]];
    }),
  );
