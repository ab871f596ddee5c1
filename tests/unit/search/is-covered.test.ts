import { expect, it } from 'vitest';
import { isCovered, likelihood, type Fit } from '../../../src/search/is-covered.ts';

const answered: Fit = {
  coverage: 1,
  share: 0.6,
  rarity: 3,
  phraseRarity: 4,
  words: 6,
  han: false,
  elsewhere: false,
};

it('takes a query whose words the first page says for answered', () => {
  expect(isCovered(answered)).toBe(true);
});

it('takes a query that the first page hardly says for one that no page answers', () => {
  expect(isCovered({ ...answered, coverage: 0.2, share: 0.1, rarity: 5 })).toBe(false);
});

it('takes a query about a subject left to others for one that no page answers', () => {
  const fair = { ...answered, share: 0.4 };
  expect(isCovered(fair)).toBe(true);
  expect(isCovered({ ...fair, elsewhere: true })).toBe(false);
});

it('takes a query that a page says word for word for answered, whatever subject it names', () => {
  expect(isCovered({ ...answered, share: 0.8, elsewhere: true })).toBe(true);
});

it.each([true, false])(
  'is surer the more the first page says, and the less rare the words',
  (han) => {
    const sure = likelihood({ ...answered, han });
    expect(likelihood({ ...answered, han, coverage: 0.5 })).toBeLessThan(sure);
    expect(likelihood({ ...answered, han, share: 0.3 })).toBeLessThan(sure);
    expect(likelihood({ ...answered, han, rarity: 5 })).toBeLessThan(sure);
  },
);

it('makes nothing of words beyond the twelfth', () => {
  expect(likelihood({ ...answered, words: 40 })).toBe(likelihood({ ...answered, words: 12 }));
});
