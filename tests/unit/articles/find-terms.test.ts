import { expect, it } from 'vitest';
import { termFinder } from '../../../src/articles/find-terms.ts';

const find = termFinder([
  { id: 'pin', forms: ['PIN'] },
  { id: 'id-card', forms: ['KTP', 'e-KTP'] },
  { id: 'otp', forms: ['验证码', '验证码（OTP）', 'OTP'] },
  { id: 'seller', forms: ['merchant'] },
  { id: 'bank', forms: ['BI'] },
]);
const uses = (text: string) => find(text).map(({ id, form }) => `${id}: ${form}`);

it('finds Latin forms as whole words only', () => {
  expect(uses('Pinjam PINJAMAN PINs')).toEqual([]);
  expect(uses('PIN, (PIN) PIN-mu')).toEqual(['pin: PIN', 'pin: PIN', 'pin: PIN']);
});

it('takes the longest form where forms overlap', () => {
  expect(uses('e-KTP')).toEqual(['id-card: e-KTP']);
  expect(uses('输入验证码（OTP）')).toEqual(['otp: 验证码（OTP）']);
});

it('finds forms within Chinese, which has no gaps between words', () => {
  expect(uses('收不到验证码怎么办，PIN码呢')).toEqual(['otp: 验证码', 'pin: PIN']);
});

it('accepts a capital at the beginning of a sentence, and no other case', () => {
  expect(uses('Merchant asks. MERCHANT.')).toEqual(['seller: Merchant']);
  expect(uses('bi BI')).toEqual(['bank: BI']);
});

it('finds nothing without terms', () => {
  expect(termFinder([])('PIN')).toEqual([]);
});

it('says where a use stands', () => {
  expect(find('The PIN')).toEqual([{ id: 'pin', form: 'PIN', index: 4 }]);
});
