import { expect, it } from 'vitest';
import { isDueForReview } from '../../../src/facts/review.ts';

const claim = { checked: '2026-01-01', reviewEvery: 90 };

it('holds until the last day of the interval', () => {
  expect(isDueForReview(claim, '2026-04-01')).toBe(false);
});

it('is due the day after', () => {
  expect(isDueForReview(claim, '2026-04-02')).toBe(true);
});
