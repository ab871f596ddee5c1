import { expect, it } from 'vitest';
import { excerptParts } from '../../../src/ui/excerpt.ts';

it('tells matched words from the text around them', () => {
  expect(excerptParts('the <mark>payment</mark> failed')).toEqual([
    { text: 'the ', matched: false },
    { text: 'payment', matched: true },
    { text: ' failed', matched: false },
  ]);
});

it('gives escaped characters back as plain text, never as markup', () => {
  expect(excerptParts('&lt;img src=x&gt; &amp; <mark>&quot;a&quot;</mark>')).toEqual([
    { text: '<img src=x> & ', matched: false },
    { text: '"a"', matched: true },
  ]);
});
