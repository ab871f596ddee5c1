import { expect, it } from 'vitest';
import { stemmer } from '../../../src/search/features.ts';

const stem = stemmer({
  stems: {
    from: 5,
    steps: [
      ['ies$', 'y'],
      ['s$', ''],
    ],
  },
});

it.each([
  ['queries', 'query'],
  ['cards', 'card'],
  ['money', 'money'],
  // Shorter than words that have endings.
  ['bus', 'bus'],
  ['pays', 'pays'],
])('the ending of “%s” comes off: “%s”', (word, expected) => {
  expect(stem(word)).toBe(expected);
});

it('a language without rules leaves words as they are', () => {
  expect(stemmer({})('queries')).toBe('queries');
});
