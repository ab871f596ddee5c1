import { expect, it, vi } from 'vitest';
import { tellingWord } from '../../../src/search/telling-word.ts';

const rarity: Record<string, number> = { saldo: 1, hilang: 2, kok: 0.1, 退款: 2 };
const tell = (words: string[], language = 'id') =>
  tellingWord(words, new Set(['saya', 'kok']), (word) => rarity[word] ?? 0, language);

it('asks the most telling word that the questions know', () => {
  expect(tell(['saldo', 'saya', 'kok', 'hilang', 'xyz'])).toBe('hilang');
});

it('asks the longest word where the questions know none', () => {
  expect(tell(['saya', 'xyz', 'kamera'])).toBe('kamera');
});

it('asks no filler beside a word that tells something, be it ever so short', () => {
  expect(tell(['saya', 'xyz', 'kok'])).toBe('xyz');
});

it('cuts Chinese into words', () => {
  expect(tell(['退款在哪'], 'zh-Hans')).toBe('退款');
});

it('asks Chinese whole in a browser that cannot cut it', () => {
  vi.stubGlobal('Intl', { ...Intl, Segmenter: undefined });
  try {
    expect(tell(['退款在哪'], 'zh-Hans')).toBe('退款在哪');
  } finally {
    vi.unstubAllGlobals();
  }
});

it('asks with filler where there is nothing else', () => {
  expect(tell(['kok'])).toBe('kok');
  expect(tell([])).toBeUndefined();
});
