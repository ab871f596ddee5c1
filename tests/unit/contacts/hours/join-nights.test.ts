import { expect, it } from 'vitest';
import { clockTime } from '../../../../src/contacts/hours/clock-time.ts';
import type { Interval } from '../../../../src/contacts/hours/hours-data.ts';
import { joinNights } from '../../../../src/contacts/hours/join-nights.ts';

/** A week with hours on Sunday and Monday, between which the week ends. */
const week = (sunday: Interval[], monday: Interval[]) => [monday, [], [], [], [], [], sunday];

it('puts a night on the day it begins, also from Sunday to Monday', () => {
  expect(joinNights(week([[1320, 1440]], [[0, 360]]))).toEqual(week([[1320, 1800]], []));
});

it('leaves the other hours of both days', () => {
  const sunday: Interval[] = [
    [540, 720],
    [1320, 1440],
  ];
  const monday: Interval[] = [
    [0, 360],
    [600, 660],
  ];
  expect(joinNights(week(sunday, monday))).toEqual(
    week(
      [
        [540, 720],
        [1320, 1800],
      ],
      [[600, 660]],
    ),
  );
});

it.each<[string, Interval, Interval]>([
  ['an evening that ends before midnight', [1320, 1439], [0, 360]],
  ['a morning that begins after midnight', [1320, 1440], [1, 360]],
  ['more than a whole day', [600, 1440], [0, 601]],
])('does not join %s', (_, evening, morning) => {
  expect(joinNights(week([evening], [morning]))).toEqual(week([evening], [morning]));
});

it('joins a whole day that begins at ten', () => {
  expect(joinNights(week([[600, 1440]], [[0, 600]]))).toEqual(week([[600, 2040]], []));
});

it('the end of a day is 24:00, its beginning 00:00', () => {
  expect(clockTime(1440, 'en-GB')).toBe('24:00');
  expect(clockTime(0, 'en-GB')).toBe('00:00');
  expect(clockTime(540, 'id')).toBe('09.00');
  expect(clockTime(1440 + 360, 'en-GB')).toBe('06:00');
});
