import { expect, it } from 'vitest';
import { buildDay } from '../../src/content/build-date.ts';

const lateInUtc = new Date('2026-11-22T23:30:00Z');

it('is today where the site is, which can be tomorrow elsewhere', () => {
  expect(buildDay('UTC', undefined, lateInUtc)).toBe('2026-11-22');
  expect(buildDay('Asia/Jakarta', undefined, lateInUtc)).toBe('2026-11-23');
  expect(buildDay('America/New_York', undefined, new Date('2026-11-23T03:00:00Z'))).toBe(
    '2026-11-22',
  );
});

it('is the day SOURCE_DATE_EPOCH names, when it is set', () => {
  expect(buildDay('UTC', '0', lateInUtc)).toBe('1970-01-01');
});
