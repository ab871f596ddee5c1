import { expect, it, vi } from 'vitest';
import { relaxedQueries } from '../../../src/search/relax-query.ts';

const rarity: Record<string, number> = { saldo: 1, hilang: 2, kok: 0.1, 退款: 2 };
const relax = (words: string[], language = 'id') =>
  relaxedQueries(words, new Set(['saya', 'kok']), (word) => rarity[word] ?? 0, language);

it('asks the most telling word that the questions know', () => {
  expect(relax(['saldo', 'saya', 'kok', 'hilang', 'xyz'])).toEqual(['hilang']);
});

it('asks the longest word where the questions know none', () => {
  expect(relax(['saya', 'xyz', 'kamera'])).toEqual(['kamera']);
});

it('asks no filler beside a word that tells something, be it ever so short', () => {
  expect(relax(['saya', 'xyz', 'kok'])).toEqual(['xyz']);
});

it('cuts Chinese into words', () => {
  expect(relax(['退款在哪'], 'zh-Hans').at(-1)).toBe('退款');
});

it('asks Chinese whole in a browser that cannot cut it', () => {
  vi.stubGlobal('Intl', { ...Intl, Segmenter: undefined });
  try {
    expect(relax(['退款在哪'], 'zh-Hans')).toEqual(['退款在哪']);
  } finally {
    vi.unstubAllGlobals();
  }
});

it('asks with filler where there is nothing else', () => {
  expect(relax(['kok'])).toEqual(['kok']);
  expect(relax([])).toEqual([]);
});
