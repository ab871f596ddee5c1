import { expect, it } from 'vitest';
import { subjectReader } from '../../../src/search/coverage.ts';

/** Members of the one concept of these tests, `y0`. */
const concept = ['lost phone stolen', 'pin', '手机丢了'];

/** Words, their first four letters as a stem, two n-grams, and the concept where they name it. */
const describe = (words: string[]) => {
  const run = words.join(' ');
  const ofWords = words.flatMap((word) => [
    `w${word}`,
    `s${word.slice(0, 4)}`,
    `g${word.slice(0, 3)}`,
    `g${word.slice(-3)}`,
  ]);
  const named = concept.includes(run) ? ['y0'] : [];
  return new Map([...ofWords, ...named].map((feature) => [feature, 1]));
};

const filler = new Set(['my', '的', '怎么']);
const rarity: Record<string, number> = { wrefund: 3, wcard: 1, c退: 4, c款: 2 };
const inPhrases: Record<string, number> = { wrefund: 2, srefu: 4, wcard: 1, b退款: 5 };

const subjectOf = subjectReader(describe, (word) => filler.has(word), {
  rarityOf: (feature) => rarity[feature] ?? 1,
  phrasesWith: (feature) => inPhrases[feature] ?? 0,
  phrases: 20,
});

const text = (...features: string[]) => new Map(features.map((feature) => [feature, 1]));
const covered = (words: string[], ...features: string[]) =>
  subjectOf(words).coveredBy(text(...features));

it('weighs the words that a text says by how few pages use them', () => {
  expect(covered(['refund', 'card'], 'wrefund', 'wcard')).toBe(1);
  expect(covered(['refund', 'card'], 'wrefund')).toBe(3 / 4);
  expect(covered(['refund', 'card'], 'wcard')).toBe(1 / 4);
  expect(covered(['refund', 'card'])).toBe(0);
});

it('asks no text for filler, and takes a query of filler for answered', () => {
  expect(covered(['my', 'refund'], 'wrefund')).toBe(1);
  expect(covered(['my'])).toBe(1);
  expect(covered(['的'])).toBe(1);
  expect(subjectOf(['my'])).toMatchObject({ rarity: 0, phraseRarity: 0 });
});

it('counts a word in another form a little less, and one that only resembles it much less', () => {
  expect(covered(['refund'], 'srefu')).toBeCloseTo(0.9);
  expect(covered(['refund'], 'gref', 'gund')).toBeCloseTo(0.7);
  expect(covered(['refund'], 'gref')).toBeCloseTo(0.7 / 4);
  // Features of an unknown kind, here `x`, count nothing.
  expect(covered(['refund'], 'xrefu')).toBe(0);
});

it('finds a concept in up to three words that stand together, for each of them', () => {
  const words = ['lost', 'phone', 'stolen'];
  expect(covered(words, 'y0')).toBeCloseTo(0.9);
  expect(covered(['card', ...words], 'y0', 'wcard')).toBeCloseTo((1 + 3 * 0.9) / 4);
  expect(covered([...words, 'card'], 'y0', 'wcard')).toBeCloseTo((1 + 3 * 0.9) / 4);
  expect(covered(['pin'], 'y0')).toBeCloseTo(0.9);
  expect(covered(['lost', 'my', 'phone', 'stolen'], 'y0')).toBe(0);
});

it('reads Chinese character by character, each by the pairs that it stands in', () => {
  expect(covered(['退款'], 'b退款')).toBe(1);
  expect(covered(['退款'], 'c退')).toBeCloseTo((4 * 0.4) / 6);
  expect(covered(['退款慢'], 'b退款')).toBeCloseTo((4 + 2) / 7);
  expect(covered(['退款慢'], 'b款慢')).toBeCloseTo((2 + 1) / 7);
  expect(covered(['慢'], 'c慢')).toBeCloseTo(0.4);
  expect(covered(['慢'], 'b慢')).toBe(0);
});

it('asks no text for Chinese filler: a character, or one in a pair that is filler', () => {
  expect(covered(['退款的'], 'b退款')).toBe(1);
  expect(covered(['怎么退款'], 'b退款')).toBe(1);
  expect(covered(['退款怎么'], 'b退款')).toBe(1);
});

it('finds a concept in up to four characters that stand together', () => {
  expect(covered(['手机丢了'], 'y0')).toBeCloseTo(0.9);
  expect(covered(['手机丢了慢'], 'y0')).toBeCloseTo((4 * 0.9) / 5);
  expect(covered(['慢手机丢了'], 'y0')).toBeCloseTo((4 * 0.9) / 5);
});

it('tells how few pages use the words, on average', () => {
  expect(subjectOf(['refund', 'card', 'my']).rarity).toBe(2);
  expect(subjectOf(['退款的']).rarity).toBe(3);
});

it('tells how few phrases use the words in any form, on average; a word of none is the rarest', () => {
  expect(subjectOf(['refund']).phraseRarity).toBeCloseTo(Math.log(20 / 4));
  expect(subjectOf(['card']).phraseRarity).toBeCloseTo(Math.log(20));
  expect(subjectOf(['退款']).phraseRarity).toBeCloseTo(Math.log(20 / 5));
  expect(subjectOf(['other']).phraseRarity).toBeCloseTo(Math.log(20 / 0.3));
  expect(subjectOf(['card', 'other']).phraseRarity).toBeCloseTo(
    (Math.log(20) + Math.log(20 / 0.3)) / 2,
  );
});
