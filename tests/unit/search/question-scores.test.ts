import { expect, it } from 'vitest';
import { questionIndex } from '../../../src/search/question-index.ts';
import { article, data } from './questions.ts';

const scored = questionIndex(
  data({
    vocabulary: {
      stopWords: ['the', 'my'],
      spellings: { cashbak: 'cashback' },
      synonyms: [['refund', 'money back']],
    },
    questions: [
      {
        ...article('refund', 'Refunds', [
          'my refund',
          'late refund of a ride',
          'refund',
          'refund for a very late order of food',
          'refund to a card',
          'no refund',
        ]),
        summary: 'When money comes back',
      },
      {
        ...article('codes', 'Codes', ['scan a code']),
        summary: 'What a refund needs beside the code',
      },
      { ...article('x', 'Desk', ['complain to the desk']), page: 'desk/', kind: 'other-channel' },
    ],
  }),
);

// Whether a query counts as answered (is-covered.ts) was learnt on these scores: where the formula
// changes, it has to be learnt again.
it.each([
  ['refund', 'articles/refund/', 0.955, 2.063, 3.924, 'refund'],
  ['late refund card', 'articles/refund/', 0.575, 1.958, 2.533, 'refund to a card'],
  ['money back', 'articles/refund/', 0.303, 0.887, 1.19, 'When money comes back'],
  ['scan', 'articles/codes/', 0.227, 0.82, 1.047, 'scan a code'],
  ['desk', 'desk/', 0.397, 1.228, 1.902, 'Desk'],
  ['qwxyz refund', 'articles/refund/', 0.406, 0.877, 1.284, 'refund'],
])('scores “%s” by its phrases and its page', (query, page, phrase, whole, score, closest) => {
  const [best] = scored.rank(query);
  expect(best?.question.page).toBe(page);
  expect(best?.closest).toBe(closest);
  expect(best?.phrase).toBeCloseTo(phrase, 3);
  expect(best?.page).toBeCloseTo(whole, 3);
  expect(best?.score).toBeCloseTo(score, 3);
});

it('takes a phrase for the query, filler apart, on each page that has it', () => {
  const two = questionIndex(
    data({
      questions: [
        article('a', 'One', ['the late refund']),
        article('b', 'Two', ['late my refund']),
      ],
    }),
  );
  const [first, second] = two.rank('my late refund');
  expect(second?.score).toBeCloseTo((second!.phrase + second!.page) * 1.3);
  expect(first?.score).toBeCloseTo((first!.phrase + first!.page) * 1.3);
  // A query with the same letters in one word gets no such bonus.
  const [other] = two.rank('laterefund');
  expect(other?.score).toBeCloseTo(other!.phrase + other!.page);
});

it('ranks no page that has nothing in common with the query', () => {
  expect(scored.rank('scan').map(({ question }) => question.page)).toEqual(['articles/codes/']);
  expect(scored.rank('xyzzy')).toEqual([]);
  expect(questionIndex(data({})).rank('refund')).toEqual([]);
});

it('corrects a typo by the words of the phrases and of the vocabulary', () => {
  expect(scored.interpret('complian about the refnud')).toEqual([
    'complain',
    'about',
    'the',
    'refund',
  ]);
  expect(scored.interpret('cashbck')).toEqual(['cashback']);
});

it('says how telling a word is: more where fewer pages use it, nothing where none does', () => {
  expect(scored.rarityOf('scan')).toBeCloseTo(Math.log(1 + 2.5 / 1.5));
  expect(scored.rarityOf('refund')).toBeCloseTo(Math.log(1 + 1.5 / 2.5));
  expect(scored.rarityOf('camera')).toBe(0);
});

it('knows Chinese words by their first two characters, and each character', () => {
  const chinese = questionIndex(data({ locale: 'zh', questions: [article('a', '退款到账', [])] }));
  expect(chinese.rarityOf('退款')).toBeCloseTo(Math.log(1 + 0.5 / 1.5));
  expect(chinese.rarityOf('退款单')).toBe(chinese.rarityOf('退款'));
  expect(chinese.rarityOf('账单')).toBe(0);
  expect(chinese.knows('账')).toBe(true);
  expect(chinese.knows('单')).toBe(false);
});

it('says of a query how long it is, its script, and how rare its telling words are', () => {
  const ranked = scored.rank('scan');
  expect(scored.fit('scan 退款单 now', ranked)).toMatchObject({
    words: 3.5,
    han: true,
  });
  expect(scored.fit('scan now', ranked)).toMatchObject({ words: 2, han: false });
  expect(scored.fit('the scan', ranked).coverage).toBe(1);
  expect(scored.fit('the scan', ranked).rarity).toBeCloseTo(scored.rarityOf('scan'));
  expect(scored.fit('scan', []).coverage).toBe(0);
  expect(scored.fit('scan', []).share).toBe(0);
});

it('knows whether the first page says a query word for word, filler apart', () => {
  const said = (query: string) => scored.fit(query, scored.rank(query)).said;
  expect(said('the late refund of a ride')).toBe(true);
  expect(said('late refund')).toBe(false);
  expect(scored.fit('late refund of a ride', scored.rank('scan')).said).toBe(false);
  // Filler alone says nothing, though a text may have no other words.
  expect(said('my the')).toBe(false);
});

it('takes a word that fewer phrases use for a rarer one, and one that none uses for the rarest', () => {
  const index = questionIndex(
    data({ questions: [article('a', 'Refund', ['refund late', 'refund again', 'camera'])] }),
  );
  const [usual, rare, none] = ['refund', 'camera', 'spaceship'].map(
    (word) => index.fit(word, []).phraseRarity,
  );
  expect(usual).toBeLessThan(rare!);
  expect(rare).toBeLessThan(none!);
});

it('counts what the first page says and how much of the score it has, and no other', () => {
  const index = questionIndex(
    data({ questions: [article('a', 'Refund', []), article('z', 'Camera', [])] }),
  );
  const [camera] = index.rank('camera');
  const [refund] = index.rank('refund');
  const [well, badly] = [
    index.fit('camera', [camera!, refund!]),
    index.fit('camera', [refund!, camera!]),
  ];
  expect(well.coverage).toBe(1);
  expect(badly.coverage).toBeLessThan(0.5);
  expect(well.share).toBeGreaterThan(badly.share);
  expect(well.share).toBeLessThanOrEqual(1);
});

it('takes a number that no phrase has for an amount, which says nothing of the subject', () => {
  const index = questionIndex(data({ questions: [article('a', 'Refund', ['call 131'])] }));
  const fit = (query: string) => index.fit(query, index.rank('refund'));
  expect(fit('refund 500k').coverage).toBe(1);
  expect(fit('refund 131').rarity).toBeCloseTo(
    (index.rarityOf('refund') + index.rarityOf('131')) / 2,
  );
  expect(fit('refund 500k').rarity).toBeCloseTo(index.rarityOf('refund'));
});
