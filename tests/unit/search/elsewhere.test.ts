import { expect, it } from 'vitest';
import { shareElsewhere } from '../../../src/search/elsewhere.ts';
import { countWords } from '../../../src/search/normalize.ts';

const vocabulary = { spellings: { refnd: 'refund' }, stopWords: ['the', 'who', 'are', 'you'] };
const leftToOthers = {
  elsewhere: ['plane ticket', '机场', 'who are you'],
  troubles: ['refund', '扣了'],
  otherProducts: ['otherpay', '别家钱包'],
  ties: ['ourpay', 'sent to', '转到'],
};
const of = (query: string): number => shareElsewhere(query, vocabulary, leftToOthers);

it('says which part of a query names subjects left to others, filler apart', () => {
  expect(of('the plane ticket')).toBe(1);
  expect(of('cheap plane ticket please')).toBe(0.5);
  expect(of('机场在哪')).toBe(0.5);
  expect(of('gopay balance')).toBe(0);
});

it('takes a query of filler alone that is such a subject for nothing else', () => {
  expect(of('who are you')).toBe(1);
});

it('counts no query beyond the whole of it', () => {
  expect(of('plane ticket, plane ticket 机场')).toBeLessThanOrEqual(1);
});

it('says nothing of a query that names a trouble of the site besides', () => {
  expect(of('refnd of a plane ticket')).toBe(0);
  expect(of('机场扣了两次')).toBe(0);
});

it('knows no subject where none is listed', () => {
  expect(
    shareElsewhere('plane ticket', vocabulary, {
      elsewhere: [],
      troubles: [],
      otherProducts: [],
      ties: [],
    }),
  ).toBe(0);
});

it('counts two Han characters as a word', () => {
  expect(countWords(['scan', '退款单'])).toBe(2.5);
});

it.each(['otherpay owes me a refund', '别家钱包扣了两次', 'otherpay'])(
  'leaves “%s” to the other product, whatever trouble it names',
  (query) => {
    expect(of(query)).toBeGreaterThan(0.3);
  },
);

it.each(['sent to otherpay, no refund', 'refund from ourpay to otherpay', '转到别家钱包扣了两次'])(
  'takes “%s” for a question to this site, which a word ties to it',
  (query) => {
    expect(of(query)).toBe(0);
  },
);

it('counts a subject fully that is also about another product', () => {
  expect(of('otherpay plane ticket')).toBeCloseTo(2 / 3);
});
