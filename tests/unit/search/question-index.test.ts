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
  fold: '',
  contacts: [],
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

  it('finds Chinese without word borders, in traditional characters too', () => {
    const index = questionIndex(
      data({
        locale: 'zh',
        fold: '錢钱賬账沒没',
        questions: [
          article('missing', '充值没到账', ['钱没到账怎么办']),
          article('scan', '扫码付款', ['扫不了码']),
        ],
      }),
    );
    expect(index.rank('我的錢沒到賬')[0]?.question.page).toBe('articles/missing/');
  });

  it('says how much of a query a page knows', () => {
    expect(english.rank('refund')[0]?.coverage).toBe(1);
    expect(english.rank('refund for spaceships over paris')[0]?.coverage).toBeLessThan(0.5);
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
