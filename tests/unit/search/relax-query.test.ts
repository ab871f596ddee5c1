import { expect, it } from 'vitest';
import { relaxedQueries } from '../../../src/search/relax-query.ts';

const rarity: Record<string, number> = { saldo: 1, hilang: 3 };
const relax = (words: string[]) =>
  relaxedQueries(words, new Set(['saya', 'kok']), (word) => rarity[word] ?? 0);

it('leaves out filler, then the least telling word, until one word is left', () => {
  expect(relax(['saldo', 'saya', 'kok', 'hilang', 'xyz'])).toEqual([
    'saldo hilang xyz',
    'saldo hilang',
    'hilang',
  ]);
});

it('asks with filler where there is nothing else', () => {
  expect(relax(['kok'])).toEqual(['kok']);
  expect(relax([])).toEqual([]);
});
