import { expect, it } from 'vitest';
import { buildDay } from '../../src/content/build-date.ts';

it('is today', () => {
  expect(buildDay(undefined, new Date('2026-11-22T23:30:00Z'))).toBe('2026-11-22');
});

it('is the day SOURCE_DATE_EPOCH names, when it is set', () => {
  expect(buildDay('0', new Date('2026-11-22T00:00:00Z'))).toBe('1970-01-01');
});
