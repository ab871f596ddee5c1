import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import { addDays, dayIn, isDay, weekday } from '../../../src/ui/day.ts';

const days = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

it('days are added as the calendar has them', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: -2000, max: 2000 }), (day, count) => {
      const then = Temporal.PlainDate.from(day).add({ days: count });
      expect(addDays(day, count)).toBe(then.toString());
      expect(weekday(day)).toBe(Temporal.PlainDate.from(day).dayOfWeek - 1);
    }),
  );
});

it('a day is a day of the calendar, written in full', () => {
  for (const day of ['2024-02-29', '2026-12-31']) expect(isDay(day), day).toBe(true);
  for (const text of ['', '2026-02-29', '2026-04-31', '2026-13-01', '2026-1-1', '13/03/2026']) {
    expect(isDay(text), text).toBe(false);
  }
});

it('the day in Jakarta begins seven hours before the day in UTC', () => {
  expect(dayIn('Asia/Jakarta', new Date('2026-12-31T16:59:59Z'))).toBe('2026-12-31');
  expect(dayIn('Asia/Jakarta', new Date('2026-12-31T17:00:00Z'))).toBe('2027-01-01');
});
