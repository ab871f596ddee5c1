import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import { stateAt } from '../../../../src/contacts/hours/state-at.ts';
import { scheduleProblem } from '../../../../src/schemas/schedule.ts';
import { holidayDates, resolved } from './calendars.ts';
import { inSyntax, isOpen, table, type Table } from './weekly-table.ts';

const zones = [
  'Asia/Jakarta',
  'Asia/Makassar',
  'Asia/Jayapura',
  'Asia/Shanghai',
  'Asia/Kolkata',
  'America/New_York',
];

const holidays = new Set(holidayDates);
const minute = 60_000;

/** The minutes of a day at which a table may change its state. */
const edgesOf = ({ week, onHolidays = [], exceptions }: Table): number[] => {
  const spans = [...week.flat(), ...onHolidays, ...[...exceptions.values()].flat()];
  const edges = spans.flat().map((minutes) => minutes % 1440);
  return [...new Set([0, ...edges, 1440])].sort((a, b) => a - b);
};

/**
 * Open or closed at every minute of 2026 and 2027 by the zone's clock, asked of the table alone: once
 * for each stretch of a day in which it cannot change.
 */
const everyMinute = (hours: Table, zone: string): { start: number; open: Uint8Array } => {
  const first = Temporal.ZonedDateTime.from(`2026-01-01T00:00[${zone}]`);
  const last = Temporal.ZonedDateTime.from(`2028-01-01T00:00[${zone}]`);
  const start = first.epochMilliseconds;
  const open = new Uint8Array((last.epochMilliseconds - start) / minute);
  const edges = edgesOf(hours);
  for (let at = first; Temporal.ZonedDateTime.compare(at, last) < 0;) {
    // A stretch without a change of the clocks, so that minutes can be counted.
    const turn = at.getTimeZoneTransition('next');
    const end = turn && Temporal.ZonedDateTime.compare(turn, last) < 0 ? turn : last;
    const offset = at.offsetNanoseconds / 1e6;
    for (let ms = at.epochMilliseconds; ms < end.epochMilliseconds;) {
      const day = new Date(ms + offset);
      const date = day.toISOString().slice(0, 10);
      const weekday = (day.getUTCDay() + 6) % 7;
      const now = ((ms + offset) / minute) % 1440;
      const edge = edges.find((other) => other > now) ?? 1440;
      const next = Math.min(ms + (edge - now) * minute, end.epochMilliseconds);
      if (isOpen(hours, holidays, date, weekday, now)) {
        open.fill(1, (ms - start) / minute, (next - start) / minute);
      }
      ms = next;
    }
    at = end;
  }
  return { start, open };
};

for (const zone of zones) {
  it(`agrees with a table about every minute of two years and each next change (${zone})`, () => {
    fc.assert(
      fc.property(table, fc.array(fc.nat(), { minLength: 50, maxLength: 50 }), (hours, samples) => {
        const schedule = inSyntax(hours);
        expect(scheduleProblem(schedule)).toBeUndefined();
        const data = resolved(schedule, zone);
        const { start, open } = everyMinute(hours, zone);
        // From change to change: whatever lies between two changes has been compared.
        for (let index = 0; index < open.length;) {
          const state = stateAt(data, start + index * minute);
          expect(Number(state.open), `${schedule} at ${index}`).toBe(open[index]);
          const next = open.indexOf(1 - open[index]!, index);
          if (next === -1) break;
          expect(state.change, `${schedule} after ${index}`).toBe(start + next * minute);
          index = next;
        }
        for (const sample of samples) {
          const index = sample % open.length;
          const { open: isNow, change } = stateAt(data, start + index * minute + 59_999);
          expect(Number(isNow), `${schedule} at ${index}`).toBe(open[index]);
          const next = open.indexOf(1 - open[index]!, index);
          if (next !== -1) expect(change, `${schedule} after ${index}`).toBe(start + next * minute);
        }
      }),
      { numRuns: 8 },
    );
  });
}
