import { expect, it } from 'vitest';
import { surplus } from '../../../src/offline/bounds.ts';

const day = 24 * 3600 * 1000;
const entry = (key: string, saved: number) => ({ key, saved });

it('the newest stay, the others go', () => {
  const entries = [entry('old', 1), entry('new', 3), entry('middle', 2)];
  expect(surplus(entries, 2)).toEqual(['old']);
  expect(surplus(entries, 3)).toEqual([]);
});

it('what is thirty days older than the newest goes, by the clock of the server', () => {
  const entries = [entry('new', 40 * day), entry('month', 10 * day), entry('older', 9 * day)];
  expect(surplus(entries, 9)).toEqual(['older']);
});

it('nothing grows old while nothing new comes, whatever the year', () => {
  expect(surplus([entry('only', 1)], 9)).toEqual([]);
  expect(surplus([], 9)).toEqual([]);
});
