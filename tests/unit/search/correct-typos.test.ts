import { expect, it } from 'vitest';
import { typoCorrector } from '../../../src/search/correct-typos.ts';

const correct = typoCorrector(
  new Map([
    ['limit', 9],
    ['limited', 1],
    ['verification', 5],
    ['transfer', 7],
    ['head', 2],
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
])('%s stands for %s', (typed, meant) => {
  expect(correct(typed)).toBe(meant);
});
