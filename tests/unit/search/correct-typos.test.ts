import { expect, it } from 'vitest';
import { typoCorrector } from '../../../src/search/correct-typos.ts';

const correct = typoCorrector(
  new Map([
    ['limit', 9],
    ['limited', 1],
    ['verification', 5],
    ['transfer', 7],
    ['head', 2],
    ['refund', 8],
    ['refuse', 1],
    ['balance', 4],
    ['ballots', 4],
  ]),
);

it.each([
  ['limet', 'limit'],
  ['verifcation', 'verification'],
  ['tranfser', 'transfer'],
  ['limit', undefined],
  ['hear', undefined],
  ['xyz', undefined],
  ['weather', undefined],
  ['付款', undefined],
  // Of words equally near, the one that more phrases hold; one with another beginning is further.
  ['refunt', 'refund'],
  ['zalance', 'balance'],
  ['zimit', undefined],
  ['palances', undefined],
  // The most that counts as a typo: one letter of a short word, two of a longer one.
  ['limi', undefined],
  ['limits', 'limit'],
  ['verificat', undefined],
  ['verificati', 'verification'],
  ['transferss', 'transfer'],
  ['ballotss', 'ballots'],
  // A number or a name with signs is no slip of the keyboard.
  ['limit1', undefined],
  ['1limit', undefined],
])('%s stands for %s', (typed, meant) => {
  expect(correct(typed)).toBe(meant);
});

it('of several neighbours it takes the nearest, then the one that more phrases hold', () => {
  const correct = typoCorrector(
    new Map([
      ['transferred', 1],
      ['transfexxxd', 9],
      ['refunds', 2],
      ['refundd', 5],
    ]),
  );
  expect(correct('transferrod')).toBe('transferred');
  expect(correct('refundx')).toBe('refundd');
});

it('a word with a digit or too few letters is no typo', () => {
  const correct = typoCorrector(
    new Map([
      ['refund', 1],
      ['sald', 1],
    ]),
  );
  expect(correct('1efund')).toBeUndefined();
  expect(correct('saldo')).toBeUndefined();
});
