import { expect, it } from 'vitest';
import {
  letterFragment,
  letterQuery,
  readLetterLink,
  productOfPath,
} from '../../../../src/complaints/letter/letter-link.ts';
import { letterContent } from './letter-content.ts';

it('the letter reads what the link of a complaint path says', () => {
  const search = letterQuery('laps-sjk', 'gopay-later');
  const hash = letterFragment('2026-03-13');
  expect(readLetterLink({ search, hash })).toEqual({
    recipient: 'laps-sjk',
    product: 'gopay-later',
    complained: '2026-03-13',
  });
});

it('the day that the reader entered is in the part of the link that browsers do not send', () => {
  expect(letterQuery('ojk', 'gopay-later')).toBe('?recipient=ojk&product=gopay-later');
  expect(letterFragment('2026-03-13')).toBe('#complained=2026-03-13');
});

it('a link without product or day says neither', () => {
  expect(letterQuery('ojk') + letterFragment('')).toBe('?recipient=ojk');
  expect(readLetterLink({ search: '?recipient=ojk', hash: '' })).toEqual({
    recipient: 'ojk',
    product: '',
    complained: '',
  });
});

it.each([
  { letters: ['gopay', 'bank-indonesia', 'laps-sjk'], product: 'balance' },
  { letters: ['gopay-later', 'ojk', 'laps-sjk'], product: 'gopay-later' },
  { letters: ['gopay', 'ojk'], product: undefined },
  { letters: [], product: undefined },
])('a path with letters to $letters is about $product', ({ letters, product }) => {
  const steps = [{}, ...letters.map((letter) => ({ letter }))] as never;
  expect(productOfPath({ steps }, letterContent)).toBe(product);
});
