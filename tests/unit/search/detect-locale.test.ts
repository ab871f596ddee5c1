import { expect, it } from 'vitest';
import { otherLocale } from '../../../src/search/detect-locale.ts';

const tellTales = {
  id: ['saya', 'tidak', 'kenapa', 'yang'],
  zh: ['我的', '怎么'],
  en: ['my', 'the', 'how', 'is'],
};

it.each([
  ['我的钱没到账', 'en', 'zh'],
  ['kenapa saldo saya hilang', 'en', 'id'],
  ['how is my refund', 'zh', 'en'],
  ['how is my refund', 'en', undefined],
  ['refund', 'id', undefined],
  ['QRIS 付款', 'zh', undefined],
  ['', 'en', undefined],
  // Half of the letters in another script are enough, fewer are a name.
  ['退款 ok', 'en', 'zh'],
  ['how is 款', 'en', undefined],
  ['付款 how is my refund', 'zh', undefined],
  // One word of another language decides a query of one word, and nothing in a longer query.
  ['yang refund', 'en', undefined],
  ['kenapa', 'en', 'id'],
  ['my refund', 'zh', 'en'],
  ['saya how is', 'id', 'en'],
  ['saya my', 'id', undefined],
] as const)('“%s” on a page in %s is written in %s', (query, current, expected) => {
  expect(otherLocale(query, current, tellTales)).toBe(expected);
});

it('a language in another script is not told by Latin words, such as names of products', () => {
  const named = { ...tellTales, zh: ['我的', '怎么', 'qris', 'ok'] };
  expect(otherLocale('qris ok', 'en', named)).toBeUndefined();
  expect(otherLocale('我的', 'en', named)).toBe('zh');
});
