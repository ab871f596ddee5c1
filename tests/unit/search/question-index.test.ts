import { describe, expect, it } from 'vitest';
import { questionIndex } from '../../../src/search/question-index.ts';
import { article, data } from './questions.ts';

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

  it('finds a page by further words, which are no neighbours of each other', () => {
    const index = questionIndex(
      data({
        questions: [
          { ...article('refund', 'Get a refund', ['money is late']), words: 'airline ride' },
          article('start', 'Register', ['new user']),
        ],
      }),
    );
    const [best, ...others] = index.rank('the airline');
    expect(best?.question.page).toBe('articles/refund/');
    expect(others).toEqual([]);
    expect(index.rank('airline ride')[0]?.closest).toBe('');
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

it('corrects a typo by the words of the vocabulary too', () => {
  expect(english.interpret('acount')).toEqual(['account']);
});
