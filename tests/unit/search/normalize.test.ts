import { describe, expect, it } from 'vitest';
import { normalizer } from '../../../src/search/normalize.ts';

const normalize = normalizer(
  { gk: 'tidak', 'go pay': 'gopay', ilang: 'hilang', 到帐: '到账' },
  '錢钱帳账',
);

describe('what people type becomes comparable words', () => {
  it.each([
    ['SALDO Ilang!!!', ['saldo', 'hilang']],
    ['gk bisa login', ['tidak', 'bisa', 'login']],
    ['Go-Pay saya', ['gopay', 'saya']],
    ['cepat2 dong lamaaaa', ['cepat', 'dong', 'lama']],
    ['can’t pay', ['cant', 'pay']],
    ['ＱＲＩＳ　café', ['qris', 'cafe']],
    ['錢没到帐QRIS付款', ['钱没到账', 'qris', '付款']],
    ['😀 .*+?^${}()|[]\\', []],
    ['', []],
  ])('%s', (typed, words) => {
    expect(normalize(typed)).toEqual(words);
  });
});
