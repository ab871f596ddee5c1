import { expect, it } from 'vitest';
import { stepTime } from '../../../src/complaints/step-time.ts';
import type { Interface } from '../../../src/schemas/interface.ts';

const text = {
  after: 'After {time}',
  atOnce: 'At once',
  legal: 'a rule',
  suggested: 'our advice',
  unknown: 'nobody says',
} as Interface['ladder'];

it.each([
  [{ basis: 'legal' }, '5 days', 'After 5 days · a rule'],
  [{ basis: 'suggested' }, '5 days', 'After 5 days · our advice'],
  [{ basis: 'suggested', atOnce: true }, undefined, 'At once · our advice'],
  [{ basis: 'suggested' }, undefined, 'our advice'],
  [{ basis: 'unknown' }, undefined, undefined],
] as const)('a step with %o and the time %s reads “%s”', (rule, time, expected) => {
  expect(stepTime(rule, time, text)).toBe(expected);
});
