import { expect, it } from 'vitest';
import { fullTextResult, pageOf, questionResults } from '../../../src/search/merge-results.ts';
import type { Ranked } from '../../../src/search/question-index.ts';

const ranked = (page: string, score: number, more: Partial<Ranked> = {}): Ranked => ({
  question: { page, kind: 'article', title: page, summary: 'Summary', askedAs: [] },
  score,
  phrase: 0,
  page: 0,
  closest: '',
  ...more,
});
const results = (all: Ranked[]) => questionResults(all, (page) => `/en/${page}`);

it('lists pages that come close to the best one, in their order', () => {
  const found = results([ranked('a/', 1), ranked('b/', 0.5), ranked('c/', 0.1)]);
  expect(found.map(({ href }) => href)).toEqual(['/en/a/', '/en/b/']);
  expect(found[0]?.text).toEqual([{ text: 'Summary', matched: false }]);
});

it('links the case that came closest, under its page', () => {
  const late = { id: 'late', title: 'It is late', askedAs: [] };
  const [first] = results([ranked('a/', 1, { case: late })]);
  expect(first?.href).toBe('/en/a/');
  expect(first?.part).toEqual({ href: '/en/a/#late', title: 'It is late' });
});

it('gives a page of the full text the heading that matched and its excerpt', () => {
  const result = fullTextResult({
    url: '/en/a/',
    excerpt: 'whole page',
    meta: { title: 'A' },
    sub_results: [{ title: 'Part', url: '/en/a/#part', excerpt: 'a <mark>b</mark>' }],
  });
  expect(result.part).toEqual({ href: '/en/a/#part', title: 'Part' });
  expect(result.text).toContainEqual({ text: 'b', matched: true });
  expect(pageOf('/en/a/#part')).toBe('/en/a/');
});

it('gives a page of the full text without a heading that matched its own excerpt and address', () => {
  const own = { title: 'A', url: '/en/a/', excerpt: 'own <mark>part</mark>' };
  const same = { title: 'A', url: '/en/a/#part', excerpt: 'same <mark>part</mark>' };
  const page = { url: '/en/a/', excerpt: 'whole <mark>page</mark>', meta: {} };
  const whole = { href: '/en/a/', title: '/en/a/' };
  for (const found of [page, { ...page, sub_results: [own] }]) {
    expect(fullTextResult(found)).toMatchObject(whole);
    expect(fullTextResult(found)).not.toHaveProperty('part');
    expect(fullTextResult(found).text).toContainEqual({ text: 'page', matched: true });
  }
  const atPart = fullTextResult({ ...page, url: '/en/a/#part', sub_results: [own, same] });
  expect(atPart.href).toBe('/en/a/');
  expect(atPart).not.toHaveProperty('part');
});

it('gives the first heading below the page, not the page itself', () => {
  const result = fullTextResult({
    url: '/en/a/',
    excerpt: 'whole page',
    meta: { title: 'A' },
    sub_results: [
      { title: 'A', url: '/en/a/', excerpt: 'beginning' },
      { title: 'Part', url: '/en/a/#part', excerpt: 'part' },
    ],
  });
  expect(result).toMatchObject({ title: 'A', part: { href: '/en/a/#part', title: 'Part' } });
});

it('shows eight pages at most, and one that is just close enough', () => {
  const many = Array.from({ length: 12 }, (_, index) => ranked(`${index}/`, 1));
  expect(results(many)).toHaveLength(8);
  expect(results([ranked('a/', 1), ranked('b/', 0.3)])).toHaveLength(2);
  expect(results([])).toEqual([]);
});
