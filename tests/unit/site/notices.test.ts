import { expect, it } from 'vitest';
import { notice } from '../../../src/schemas/notice.ts';
import { isCurrent } from '../../../src/site/notices/current.ts';
import { dayIn } from '../../../src/ui/day.ts';

const oneDay = { from: '2026-11-23', until: '2026-11-23' };

it.each([
  // Half past six in the morning in Jakarta: in UTC it is still the day before.
  ['2026-11-22T23:30:00Z', true],
  ['2026-11-23T16:59:00Z', true],
  ['2026-11-22T16:59:00Z', false],
  ['2026-11-23T17:00:00Z', false],
])('a notice of one day shows on its day, wherever the page was built: %s', (moment, shown) => {
  expect(isCurrent(oneDay, dayIn('Asia/Jakarta', new Date(moment)))).toBe(shown);
});

it('a notice can be written in one language, and must be in one', () => {
  expect(notice.safeParse({ ...oneDay, text: { id: 'Gangguan' } }).success).toBe(true);
  expect(notice.safeParse({ ...oneDay, text: {} }).success).toBe(false);
});
