import { expect, it } from 'vitest';
import { fill } from '../../../src/i18n/fill.ts';

it('puts values in their places', () => {
  expect(fill('{n} answers for {query}', { n: 3, query: '{n}' })).toBe('3 answers for {n}');
});

it('leaves a place without a value as it is', () => {
  expect(fill('after {time}', {})).toBe('after {time}');
});
