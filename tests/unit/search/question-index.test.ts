import { describe, expect, it } from 'vitest';
import type { QuestionData } from '../../../src/search/question-data.ts';
import { questionIndex } from '../../../src/search/question-index.ts';

const article = (slug: string, title: string, askedAs: string[]) =>
  ({ page: `articles/${slug}/`, kind: 'article', title, summary: '', askedAs }) as const;

const data = (part: Partial<QuestionData>): QuestionData => ({
  locale: 'en',
  tag: 'en',
  questions: [],
  vocabulary: { stopWords: ['my', 'the', 'a'], spellings: {}, synonyms: [] },
  tellTales: { id: [], zh: [], en: [] },
  ...part,
});

const english = questionIndex(
  data({
    vocabulary: {
      stopWords: ['my', 'the', 'a', 'i', 'how', 'do'],
      spellings: { refnd: 'refund' },
      synonyms: [
        ['refund', 'money back'],
        ['open account', 'register'],
      ],
    },
    questions: [
      article('refund', 'Get a refund', ['when does the refund come', 'seller cancelled']),
      article('qris', 'Pay with a code', ['camera cannot scan', 'scan the picture']),
      article('start', 'Register', ['new user']),
    ],
  }),
);

const first = (query: string) => english.rank(query)[0]?.question.page;

describe('the questions layer', () => {
  it.each([
    ['the words of a phrase', 'refund come when', 'articles/refund/'],
    ['a typo', 'refudn', 'articles/refund/'],
    ['a missing space', 'cannotscan', 'articles/qris/'],
    ['a doubled letter', 'cammera', 'articles/qris/'],
    ['another word for the same', 'money back please', 'articles/refund/'],
    ['words between the words of a concept', 'how do i open a new account', 'articles/start/'],
  ])('finds a page by %s', (_, query, page) => {
    expect(first(query)).toBe(page);
  });

  it('puts a page whose phrase is the query, word for word, before others', () => {
    const index = questionIndex(
      data({
        questions: [
          article('a', 'Payment failed but money taken', ['payment failed and money gone']),
          article('b', 'Trouble', ['payment failed']),
        ],
      }),
    );
    expect(index.rank('payment failed')[0]?.question.page).toBe('articles/b/');
  });

  it('puts an article before a channel that says the same', () => {
    const phrases = { title: 'Complain', summary: '', askedAs: ['where to complain'] };
    const index = questionIndex(
      data({
        questions: [
          { page: 'contact/portal/', kind: 'other-channel', ...phrases },
          { page: 'articles/complaint/', kind: 'article', ...phrases },
        ],
      }),
    );
    expect(index.rank('where to complain').map(({ question }) => question.kind)).toEqual([
      'article',
      'other-channel',
    ]);
  });

  it('finds Chinese without word borders', () => {
    const index = questionIndex(
      data({
        locale: 'zh',
        questions: [
          article('missing', '充值没到账', ['钱没到账怎么办']),
          article('scan', '扫码付款', ['扫不了码']),
        ],
      }),
    );
    expect(index.rank('我的钱没到账')[0]?.question.page).toBe('articles/missing/');
  });

  it('says how much of a query the first pages know, synonyms and other forms included', () => {
    const fit = (query: string) => english.fit(query, english.rank(query));
    expect(fit('refund').coverage).toBe(1);
    expect(fit('money back').coverage).toBeGreaterThan(0.8);
    expect(fit('spaceships over paris').coverage).toBeLessThan(0.4);
  });

  it('says that a query names a subject which the site leaves to others', () => {
    const vocabulary = { stopWords: [], spellings: {}, synonyms: [], elsewhere: ['share price'] };
    const index = questionIndex(data({ vocabulary }));
    expect(index.fit('the share price today', []).elsewhere).toBe(true);
    expect(index.fit('share the bill', []).elsewhere).toBe(false);
  });

  it('names the case whose heading or phrases come closest', () => {
    const cases = [
      { id: 'late', title: 'The refund is late', askedAs: ['still waiting for my money'] },
      { id: 'partly', title: 'Only a part came back', askedAs: [] },
    ];
    const index = questionIndex(
      data({ questions: [{ ...article('refund', 'Refunds', []), cases }] }),
    );
    expect(index.rank('waiting for money')[0]?.case?.id).toBe('late');
    expect(index.rank('a part came back')[0]?.case?.id).toBe('partly');
  });

  it.each([
    ['nothing', ''],
    ['markup', '<img src=x onerror=alert(1)>'],
    ['the characters of patterns', '(.*)+['],
    ['right-to-left text', 'مرحبا'],
    ['emoji', '😀'],
    ['ten thousand letters', 'saldo '.repeat(1700)],
  ])('takes %s without an error', (_, query) => {
    expect(() => english.rank(query)).not.toThrow();
  });
});

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
  ['refund', 'articles/refund/', 1.082, 2.056, 4.706, 'refund'],
  ['late refund card', 'articles/refund/', 0.645, 2.018, 2.663, 'refund to a card'],
  ['money back', 'articles/refund/', 0.354, 0.956, 1.31, 'When money comes back'],
  ['scan', 'articles/codes/', 0.288, 0.868, 1.155, 'scan a code'],
  ['desk', 'desk/', 0.599, 1.336, 2.323, 'Desk'],
  ['qwxyz refund', 'articles/refund/', 0.456, 0.868, 1.324, 'refund'],
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
  expect(second?.score).toBeGreaterThan((second!.phrase + second!.page) * 1.4);
  expect(first?.score).toBeGreaterThan((first!.phrase + first!.page) * 1.4);
  // Not by its letters alone.
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
  expect(english.interpret('acount')).toEqual(['account']);
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
    elsewhere: false,
  });
  expect(scored.fit('scan now', ranked)).toMatchObject({ words: 2, han: false });
  expect(scored.fit('the scan', ranked).coverage).toBe(1);
  expect(scored.fit('the scan', ranked).rarity).toBeCloseTo(scored.rarityOf('scan'));
  expect(scored.fit('scan', []).coverage).toBe(0);
  expect(scored.fit('scan', []).share).toBe(0);
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
