import { expect, it } from 'vitest';
import { sayScreenWord } from '../../../src/phrases/say-screen-word.ts';
import type { Interface } from '../../../src/schemas/interface.ts';

const text = {
  screen: '“{label}” ({gloss})',
  screenPlain: '“{label}”',
  screenBoth: '“{other}”, else “{label}”',
} as Interface['phrases'];
const word = {
  topic: 'money-out',
  app: 'gopay',
  label: 'Riwayat transaksi',
  language: 'id',
  gloss: { zh: '交易记录', en: 'transaction history' },
  sources: [],
};

it('a label in another language stands with its meaning', () => {
  expect(sayScreenWord(word, 'zh', text)).toBe('“Riwayat transaksi” (交易记录)');
});

it('a label in the language of the reader needs none', () => {
  expect(sayScreenWord(word, 'id', text)).toBe('“Riwayat transaksi”');
});

it('where the app has a label in the language of the reader, both are named', () => {
  const both = { ...word, labels: { en: 'History' } };
  expect(sayScreenWord(both, 'en', text)).toBe('“History”, else “Riwayat transaksi”');
  expect(sayScreenWord(both, 'zh', text)).toBe('“Riwayat transaksi” (交易记录)');
});
