import { expect, it } from 'vitest';
import { mergeResults } from '../../../src/search/merge-results.ts';
import type { Ranked } from '../../../src/search/question-index.ts';

const ranked = (page: string, score: number): Ranked => ({
  question: { page, kind: 'article', title: page, summary: 'Summary', askedAs: [] },
  score,
  coverage: 1,
  phrase: 0,
  page: 0,
  closest: '',
});
const found = (url: string, part?: string) => ({
  url,
  excerpt: 'a <mark>b</mark>',
  meta: { title: url },
  sub_results: part ? [{ title: 'Part', url: part, excerpt: '' }] : [],
});
const merge = (a: Ranked[], b: ReturnType<typeof found>[]) =>
  mergeResults(a, b, (page) => `/en/${page}`);

it('lists a page once, questions first, with the excerpt and heading of the full text', () => {
  const list = merge(
    [ranked('articles/a/', 2), ranked('articles/b/', 1)],
    [found('/en/articles/c/'), found('/en/articles/b/', '/en/articles/b/#part')],
  );
  expect(list.map(({ href }) => href)).toEqual([
    '/en/articles/a/',
    '/en/articles/b/',
    '/en/articles/c/',
  ]);
  expect(list[1]?.part).toEqual({ href: '/en/articles/b/#part', title: 'Part' });
  expect(list[0]?.text).toEqual([{ text: 'Summary', matched: false }]);
});

it('leaves pages that are far from the best to the full text', () => {
  expect(merge([ranked('articles/a/', 2), ranked('articles/b/', 0.1)], [])).toHaveLength(1);
});
