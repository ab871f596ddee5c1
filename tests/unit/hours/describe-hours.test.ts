import { expect, it } from 'vitest';
import { describeHours } from '../../../src/hours/describe-hours.ts';
import type { Interface } from '../../../src/schemas/interface.ts';

const text = {
  hoursUnknown: 'Hours not published',
  always: 'Open 24 hours',
  hoursReported: 'says the press',
} as Interface['contact'];
const always = { schedule: '24/7', timeZone: 'Asia/Jakarta' } as const;

it('never guesses hours that nobody publishes', () => {
  expect(describeHours({ status: 'unknown' }, text)).toBe('Hours not published');
});

it('says when only others report the hours', () => {
  expect(describeHours({ status: 'published', ...always }, text)).toBe('Open 24 hours');
  expect(describeHours({ status: 'reported', ...always }, text)).toBe(
    'Open 24 hours (says the press)',
  );
});
