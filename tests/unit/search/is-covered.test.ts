import { expect, it } from 'vitest';
import { isCovered, likelihood, type Fit } from '../../../src/search/is-covered.ts';

const answered: Fit = {
  coverage: 1,
  share: 0.6,
  rarity: 3,
  phraseRarity: 4,
  words: 6,
  han: false,
  said: false,
};

it('takes a query whose words the first page says for answered', () => {
  expect(isCovered(answered)).toBe(true);
});

it('takes a query that the first page hardly says for one that no page answers', () => {
  expect(isCovered({ ...answered, coverage: 0.2, share: 0.1, rarity: 5 })).toBe(false);
});

it('takes a query about a subject left to others for one that no page answers', () => {
  expect(isCovered(answered, 1)).toBe(false);
});

it('takes a query for answered that the first page says, whatever subject it names', () => {
  expect(isCovered({ ...answered, said: true, coverage: 0, share: 0 }, 1)).toBe(true);
});

it('takes a query for answered that names such a subject only by the way', () => {
  expect(isCovered(answered, 0.2)).toBe(true);
});

it.each([true, false])(
  'is surer the more the first page says, and the less rare the words',
  (han) => {
    const sure = likelihood({ ...answered, han }, 0);
    expect(likelihood({ ...answered, han, coverage: 0.5 }, 0)).toBeLessThan(sure);
    expect(likelihood({ ...answered, han, share: 0.3 }, 0)).toBeLessThan(sure);
    expect(likelihood({ ...answered, han, rarity: 5 }, 0)).toBeLessThan(sure);
  },
);

it('is surer of a long query than of a short one, and the less so the more words it has already', () => {
  const [few, some, many] = [4, 8, 12].map((words) => likelihood({ ...answered, words }, 0));
  expect(some! - few!).toBeGreaterThan(many! - some!);
  expect(many).toBeGreaterThan(some!);
});

it('weighs what is known of a query as it was learnt', () => {
  const query = { ...answered, coverage: 0.5, share: 0.4, words: 3, phraseRarity: 5 };
  expect(likelihood(query, 0)).toBeCloseTo(
    -7.4 + 1.9 * Math.log(4) + 13.7 * 0.4 - 0.4 * 3 + 0.1 * 5 + 3.3 / 2,
  );
  expect(likelihood({ ...query, han: true }, 0)).toBeCloseTo(
    -7.3 + 2.2 * Math.log(4) + 12.3 * 0.4 - 1.2 * 3 + 0.2 * 5 + 3.6 / 2,
  );
  expect(likelihood(query, 0) - likelihood(query, 0.5)).toBeCloseTo(12.8 / 2);
});

it('gives a query the benefit of the doubt, a little below as likely as not', () => {
  // The base of the model for Latin letters, and a share that just outweighs it.
  const query = { ...answered, coverage: 0, rarity: 0, phraseRarity: 0, words: 0 };
  expect(isCovered({ ...query, share: 6.96 / 13.7 })).toBe(true);
  expect(isCovered({ ...query, share: 6.94 / 13.7 })).toBe(false);
});
