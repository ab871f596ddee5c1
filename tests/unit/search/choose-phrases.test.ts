import { expect, it } from 'vitest';
import { phraseChooser } from '../../../src/search/choose-phrases.ts';

const choose = phraseChooser('en', { stopWords: [], spellings: {}, synonyms: [] }, 28);
const question = { page: 'contact/x/', title: 'X', summary: '', kind: 'other-channel' } as const;

it('keeps phrases that bring something new and leaves out repetitions when room is short', () => {
  const askedAs = [
    ...Array.from({ length: 8 }, (_, n) => `office hours today ${'again '.repeat(n)}`),
    'complain about fraud',
  ];
  const chosen = choose({ ...question, askedAs });
  expect(chosen).toContain('complain about fraud');
  expect(chosen.length).toBeLessThan(askedAs.length);
});

it('the usual way to ask, which comes first, always travels', () => {
  const askedAs = ['X', ...Array.from({ length: 9 }, (_, n) => `words nobody else says ${n}`)];
  expect(choose({ ...question, askedAs })[0]).toBe('x');
});

it('keeps all of them where there is room', () => {
  expect(choose({ ...question, kind: 'article', askedAs: ['one', 'two'] })).toEqual(['one', 'two']);
});

it('a site with many articles sends a few phrases of each, those that writers put first among them', () => {
  const askedAs = Array.from({ length: 40 }, (_, n) => `question number ${n} about money`);
  const vocabulary = { stopWords: [], spellings: {}, synonyms: [] };
  const of = (articles: number) =>
    phraseChooser('en', vocabulary, articles)({ ...question, kind: 'article', askedAs });
  expect(of(28)).toHaveLength(40);
  expect(of(1000).length).toBeLessThan(5);
  expect(askedAs.slice(0, 20)).toEqual(expect.arrayContaining(of(1000)));
  expect(of(100_000)).toEqual([]);
});
