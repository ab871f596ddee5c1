import { expect, it } from 'vitest';
import { relaxedQueries } from '../../../src/search/relax-query.ts';

const rarity: Record<string, number> = { saldo: 1, hilang: 2, kok: 0.1, 退款: 2 };
const relax = (words: string[], language = 'id') =>
  relaxedQueries(words, new Set(['saya', 'kok']), (word) => rarity[word] ?? 0, language);

it('asks the most telling word with one that the questions do not know, then alone', () => {
  expect(relax(['saldo', 'saya', 'kok', 'hilang', 'xyz'])).toEqual(['hilang xyz', 'hilang']);
});

it('asks the two most telling words where the questions know all', () => {
  expect(relax(['saldo', 'kok', 'hilang'])).toEqual(['saldo hilang', 'hilang']);
});

it('cuts Chinese into words', () => {
  expect(relax(['退款在哪'], 'zh-Hans').at(-1)).toBe('退款');
});

it('asks with filler where there is nothing else', () => {
  expect(relax(['kok'])).toEqual(['kok']);
  expect(relax([])).toEqual([]);
});
