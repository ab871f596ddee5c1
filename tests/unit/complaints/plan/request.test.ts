import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readRequest, writeRequest } from '../../../../src/complaints/plan/request.ts';
import { workingCalendar } from '../../../../src/complaints/plan/working-days.ts';
import { contentYear } from './calendars.ts';
import { atOnce, open, ruled } from './ladders.ts';

const calendar = workingCalendar([contentYear(2026)]);
const today = '2026-12-31';
const byId = { ruled, open, 'at-once': atOnce };
/** A query, and the path on whose page it is asked. */
const read = (query: string, ladder: keyof typeof byId = 'ruled') =>
  readRequest(new URLSearchParams(query), byId[ladder], calendar, today);
const problem = (query: string, ladder: keyof typeof byId = 'ruled') => {
  const result = read(query, ladder);
  return 'problem' in result ? result.problem : 'none';
};

it('an address gives back the plan it was written from', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...Object.values(byId)),
      fc.constantFrom('spoken' as const, 'written' as const, undefined),
      fc.integer({ min: 0, max: 364 }),
      fc.dictionary(fc.constantFrom('1', '2', '3'), fc.integer({ min: 1, max: 250 })),
      (ladder, how, offset, waiting) => {
        const request = {
          ladder,
          date: new Date(Date.UTC(2026, 0, 1 + offset)).toISOString().slice(0, 10),
          ...(ladder === ruled && how && { how }),
          reminders: new Map(Object.entries(waiting).map(([at, wait]) => [Number(at), wait])),
        };
        expect(readRequest(writeRequest(request), ladder, calendar, today)).toEqual({ request });
      },
    ),
  );
});

it('what is missing or wrong is named', () => {
  expect(problem('')).toBe('missing');
  expect(problem('date=<b>')).toBe('missing');
  expect(problem('date=2026-02-30&how=spoken')).toBe('missing');
  expect(problem('date=2025-12-31&how=spoken')).toBe('before');
  expect(problem('date=2027-01-01&how=spoken')).toBe('after');
  expect(problem('date=2026-12-31&how=spoken')).toBe('none');
});

it('how the complaint was made may be left open', () => {
  expect(problem('date=2026-03-13', 'open')).toBe('none');
  for (const how of ['', '&how=', '&how=sung']) {
    const result = read(`date=2026-03-13${how}`);
    expect('request' in result && result.request.how, how).toBe(undefined);
  }
});

it('where nothing may wait, the date may be left out, and older ones count too', () => {
  expect(problem('date=', 'at-once')).toBe('none');
  expect(problem('date=2020-03-13', 'at-once')).toBe('none');
  expect(problem('date=yesterday', 'at-once')).toBe('missing');
  expect(problem('date=2027-01-01', 'at-once'), 'not yet happened').toBe('future');
  expect(problem('date=9999-12-31', 'at-once')).toBe('future');
});

it('waiting times that are no sensible number of days are left out', () => {
  const result = read(
    'date=2026-03-13&remind-1=5&remind-2=-1&remind-3=x&remind-0=5&remind-4=1e9&remind-5=2.5',
    'open',
  );
  expect('request' in result && [...result.request.reminders]).toEqual([[1, 5]]);
});

it('a waiting time lasts from one working day to a year of them', () => {
  const result = read('date=2026-03-13&remind-1=0&remind-2=250&remind-3=251', 'open');
  expect('request' in result && [...result.request.reminders]).toEqual([[2, 250]]);
});

it('a date that is left out, or how a complaint was made where nobody asks, is no part of a plan', () => {
  const atOnceResult = read('date=&how=spoken', 'at-once');
  expect('request' in atOnceResult && Object.keys(atOnceResult.request)).toEqual([
    'ladder',
    'reminders',
  ]);
  const openResult = read('date=2026-03-13&how=written', 'open');
  expect('request' in openResult && 'how' in openResult.request).toBe(false);
});
