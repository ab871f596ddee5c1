import { expect, it } from 'vitest';
import { resolveHours } from '../../../../src/contacts/hours/resolve-hours.ts';
import { calendars, resolved } from './calendars.ts';

const office = { schedule: 'Mo-Fr 09:00-17:00; PH off', timeZone: 'Asia/Jakarta' };

it('keeps a week, and of the days only those that differ from it', () => {
  const { week, days, onHolidays } = resolved('Mo-Fr 09:00-17:00; PH off');
  expect(week).toEqual([...Array.from({ length: 5 }, () => [[540, 1020]]), [], []]);
  expect(days['2026-03-19']).toEqual([[], 'Nyepi']);
  expect(days['2026-03-21']).toBeUndefined();
  expect(onHolidays).toEqual([]);
});

it('cuts hours at midnight', () => {
  expect(resolved('22:00-06:00').week[0]).toEqual([
    [0, 360],
    [1320, 1440],
  ]);
});

it('tells decreed years from provisional ones, and leaves both out where holidays change nothing', () => {
  expect(resolved('Mo-Fr 09:00-17:00; PH off').calendars).toEqual({
    2026: 'decreed',
    2027: 'provisional',
  });
  expect(resolved('24/7').calendars).toBeUndefined();
  expect(resolved('Mo-Su,PH 08:00-22:00').calendars).toBeUndefined();
});

it('says how far a zone is ahead, where its clocks never change', () => {
  expect(resolved('24/7', 'Asia/Jakarta').offset).toBe(420);
  expect(resolved('24/7', 'Asia/Kolkata').offset).toBe(330);
  expect(resolved('24/7', 'America/New_York').offset).toBeUndefined();
});

it('gives the same on any machine and on any day of a year with known holidays', () => {
  const before = process.env.TZ;
  const results = ['UTC', 'America/New_York', 'Pacific/Kiritimati'].map((zone) => {
    process.env.TZ = zone;
    const result = resolveHours(office, calendars, 2026);
    expect(process.env.TZ).toBe(zone);
    return result;
  });
  if (before === undefined) delete process.env.TZ;
  else process.env.TZ = before;
  expect(results[1]).toEqual(results[0]);
  expect(results[2]).toEqual(results[0]);
  expect(resolveHours(office, calendars, 2027)).toEqual(results[0]);
});

it('knows no holidays without a calendar', () => {
  expect(resolveHours(office, [], 2026)).toMatchObject({ days: {}, calendars: {} });
});

it('takes for usual what most days have, not what the year begins with', () => {
  const { week, days } = resolved('Mo-Fr 09:00-17:00; 2026 Jan 01-2026 Feb 28 Mo-Fr 10:00-12:00');
  expect(week[0]).toEqual([[540, 1020]]);
  expect(days['2026-02-02']).toEqual([[[600, 720]]]);
});

it('knows the days to the end of the year after the last one with holidays', () => {
  expect(resolved('Mo-Fr 09:00-17:00; 2028 Dec 29 off').days['2028-12-29']).toEqual([[]]);
});

it('without a rule for holidays, names one where it may close the usual hours or explain that none are', () => {
  const { days } = resolved('Mo-Fr 09:00-17:00; 2026 Dec 24 off; 2026 Dec 25 10:00-12:00');
  expect(days['2026-03-19']).toEqual([[[540, 1020]], 'Nyepi']);
  expect(days['2026-12-24']).toEqual([[], 'Christmas (collective leave)']);
  // The schedule gives hours for this Christmas Day, and on Saturday 21 March it is closed anyway.
  expect(days['2026-12-25']).toEqual([[[600, 720]]]);
  expect(days['2026-03-21']).toBeUndefined();
});
