import { describe, expect, it } from 'vitest';
import { comparable, foldScript, normalizer, visible } from '../../../src/search/normalize.ts';

const normalize = normalizer({ gk: 'tidak', 'go pay': 'gopay', ilang: 'hilang', 到帐: '到账' });

describe('what people type becomes comparable words', () => {
  it.each([
    ['SALDO Ilang!!!', ['saldo', 'hilang']],
    ['gk bisa login', ['tidak', 'bisa', 'login']],
    ['Go-Pay saya', ['gopay', 'saya']],
    ['cepat2 dong lamaaaa', ['cepat', 'dong', 'lama']],
    ['can’t pay', ['cant', 'pay']],
    ['ＱＲＩＳ　café', ['qris', 'cafe']],
    ['钱没到帐QRIS付款', ['钱没到账', 'qris', '付款']],
    ['a2 b2c SMS2 gkamu', ['a2', 'b2c', 'sms', 'gkamu']],
    ['go\u00a0\u2003pay, saya', ['gopay', 'saya']],
    ['😀 .*+?^${}()|[]\\', []],
    ['', []],
  ])('%s', (typed, words) => {
    expect(normalize(typed)).toEqual(words);
  });
});

it('traditional characters are read as simplified ones', () => {
  expect(foldScript('錢没到帳 QRIS', '錢钱帳账')).toBe('钱没到账 QRIS');
});

it.each([
  ['re\u200bfund\u00ad', 'refund'],
  ['\u202erefund\u202c \ufeff', 'refund'],
  [' two\u00a0\twords\n', 'two words'],
  ['two\twords', 'two words'],
  ['\u2066\u2069', ''],
])('what nobody sees in a pasted query does not count: %j', (pasted, meant) => {
  expect(visible(pasted)).toBe(meant);
});

it('the longest spelling counts first, whichever a writer put first', () => {
  const longest = normalizer({ 没: '未', 没到: '还未到' });
  expect(longest('没到')).toEqual(['还未到']);
  expect(longest('没来')).toEqual(['未来']);
});

it('a spelling is compared as it is typed, with other capitals and marks', () => {
  expect(normalizer({ 'Go-Pay!': 'GoPay.' })('go pay')).toEqual(['gopay']);
});

it('a comparable text has no space around it', () => {
  expect(comparable('  Why?! ')).toBe('why');
});
