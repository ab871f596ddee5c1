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
] as const)('“%s” on a page in %s is written in %s', (query, current, expected) => {
  expect(otherLocale(query, current, tellTales)).toBe(expected);
});
