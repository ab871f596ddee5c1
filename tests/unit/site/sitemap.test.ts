import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { sitemapWithAlternates } from '../../../src/site/sitemap.ts';

const host = 'https://example.org/help';
let options: NonNullable<ReturnType<typeof sitemapWithAlternates>>;

beforeAll(() => {
  const content = mkdtempSync(join(tmpdir(), 'sitemap-'));
  mkdirSync(join(content, 'articles/refund'), { recursive: true });
  for (const locale of ['id', 'en']) {
    writeFileSync(join(content, 'articles/refund', `${locale}.mdx`), '');
  }
  options = sitemapWithAlternates(content)!;
});

it('leaves out pages that stand in for a missing translation', () => {
  expect(options.filter?.(`${host}/zh/articles/refund/`)).toBe(false);
  expect(options.filter?.(`${host}/id/articles/refund/`)).toBe(true);
  expect(options.filter?.(`${host}/zh/contact/`)).toBe(true);
});

it('leaves out error pages', () => {
  expect(options.filter?.(`${host}/id/404.html`)).toBe(false);
  expect(options.filter?.(`${host}/404/`)).toBe(false);
});

it('leaves out pages that only lead to where their content is now', () => {
  for (const page of ['plan/', 'checklist/', 'checklist/refund/']) {
    expect(options.filter?.(`${host}/id/${page}`), page).toBe(false);
  }
  expect(options.filter?.(`${host}/id/escalate/`)).toBe(true);
});

it('links each page to its real translations only', async () => {
  const item = await options.serialize?.({ url: `${host}/id/articles/refund/` });
  expect(item?.links).toEqual([
    { lang: 'id', url: `${host}/id/articles/refund/` },
    { lang: 'en', url: `${host}/en/articles/refund/` },
    { lang: 'x-default', url: `${host}/en/articles/refund/` },
  ]);
});
