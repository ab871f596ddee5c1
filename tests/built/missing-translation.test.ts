import { afterAll, beforeAll, expect, it } from 'vitest';
import { copyProject, type ProjectCopy } from '../setup/project-copy.ts';

let project: ProjectCopy;
let page: string;

beforeAll(() => {
  project = copyProject();
  project.remove('content/articles/refund/zh.mdx');
  const { ok, output } = project.build();
  if (!ok) throw new Error(output);
  page = project.read('dist/zh/articles/refund/index.html');
}, 120_000);

afterAll(() => {
  project.dispose();
});

it('shows the source language’s text, marked as such, under a notice', () => {
  expect(page).toContain('<html lang="zh-Hans"');
  expect(page).toMatch(/<div lang="id"[^>]*>\s*<h1[^>]*>[^<]*refund/);
  expect(page).toContain('这篇文章还没有中文版，下面显示的是 Bahasa Indonesia');
});

it('is left to the source page by search engines', () => {
  expect(page).toContain('<meta name="robots" content="noindex">');
  expect(page).toMatch(/<link rel="canonical" href="[^"]*\/id\/articles\/refund\/">/);
  expect(page).not.toContain('rel="alternate"');
});

it('is absent from the hreflang links of the other languages and from the sitemap', () => {
  const source = project.read('dist/id/articles/refund/index.html');
  expect(source).toMatch(/hreflang="en" href="[^"]*\/en\/articles\/refund\/"/);
  expect(source).not.toMatch(/<link rel="alternate" hreflang="zh-Hans"/);
  const sitemap = project.read('dist/sitemap-0.xml');
  expect(sitemap).toContain('/id/articles/refund/');
  expect(sitemap).not.toContain('/zh/articles/refund/');
});

it('is not offered to the search of the reader’s language', () => {
  expect(page.includes('data-pagefind-body')).toBe(false);
});

it('stays reachable from lists, with its title in its own language', () => {
  expect(project.read('dist/zh/topics/put-right/index.html')).toMatch(
    /<li lang="id"[^>]*>\s*<a href="\/zh\/articles\/refund\/"/,
  );
});
