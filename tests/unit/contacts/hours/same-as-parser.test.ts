import fc from 'fast-check';
import OpeningHours from 'opening_hours';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { stateAt } from '../../../../src/contacts/hours/state-at.ts';
import { holidayDates, resolved } from './calendars.ts';
import { inSyntax, table } from './weekly-table.ts';

const zoneBefore = process.env.TZ;

beforeAll(() => {
  process.env.TZ = 'UTC';
});

afterAll(() => {
  if (zoneBefore === undefined) delete process.env.TZ;
  else process.env.TZ = zoneBefore;
});

/** A comment is for writers: the parser calls hours with a comment uncertain. */
const comment = / "[^"]*"/;

const start = Date.UTC(2026, 0, 1);
const minutes = 730 * 1440;
const inJakarta = 7 * 3_600_000;

/** Asks both at minutes of two years; the parser is asked in UTC, as if that were the wall clock. */
const compare = (schedule: string, writtenOut: string, samples: readonly number[]) => {
  const data = resolved(schedule);
  const parser = new OpeningHours(writtenOut, null);
  for (const sample of samples) {
    const wall = new Date(start + (sample % minutes) * 60_000);
    const state = stateAt(data, wall.getTime() - inJakarta);
    expect(state.open, `${schedule} at ${wall.toISOString()}`).toBe(parser.getState(wall));
    const change = parser.getNextChange(wall, new Date(Date.UTC(2027, 11, 31)));
    if (change) {
      expect(state.change, `${schedule} after ${wall.toISOString()}`).toBe(
        change.getTime() - inJakarta,
      );
    }
  }
};

it('says the same as the parser of the syntax for any table', () => {
  fc.assert(
    fc.property(table, fc.array(fc.nat(), { minLength: 40, maxLength: 40 }), (hours, samples) => {
      compare(inSyntax(hours), inSyntax(hours, holidayDates), samples);
    }),
    { numRuns: 60 },
  );
});

it.each([
  '24/7',
  'Mo-Fr 09:00-12:00,13:00-17:00; 2026 Dec 31 09:00-12:00 "early"',
  '22:00-06:00',
  'Mo[1] 09:00-12:00',
  'Apr-Sep Mo-Sa 08:00-18:00; Oct-Mar Mo-Fr 09:00-17:00',
  'week 1-53/2 Mo-Fr 09:00-17:00',
  'Mo-Su 08:00-20:00; easter off; Dec 25 off',
  '2026 Feb 16-2026 Mar 20 Mo-Fr 08:00-15:00',
])('says the same as the parser of the syntax: %s', (schedule) => {
  fc.assert(
    fc.property(fc.array(fc.nat(), { minLength: 40, maxLength: 40 }), (samples) => {
      compare(schedule, schedule.replace(comment, ''), samples);
    }),
    { numRuns: 5 },
  );
});
