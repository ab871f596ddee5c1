import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { readContent } from '../../src/check/read/read-content.ts';
import { terminalReport } from '../../src/check/report/terminal.ts';
import { translationsTable } from '../../src/authoring/translations/table.ts';
import { translatedArticles } from '../../src/check/read/translated-articles.ts';
import { builtSite } from '../setup/built-site.ts';
import { copyProject, type ProjectCopy } from '../setup/project-copy.ts';
import { changedSite } from '../setup/changed-site.ts';

let project: ProjectCopy;
let site: string;
let table: string;
let check: string;

/** A file of the site that was built from the changed content. */
const built = (path: string): string => readFileSync(join(site, path), 'utf8');

beforeAll(async () => {
  project = copyProject();
  changedSite.change(project);
  const files = await readContent(project.root);
  table = translationsTable(translatedArticles(files));
  check = terminalReport({ files: files.length, problems: checkContent(files, '2026-11-29') });
  site = await builtSite(changedSite);
}, 360_000);

afterAll(() => {
  project.dispose();
});

describe('one changed sentence of a source', () => {
  it('marks both translations as behind in the table', () => {
    expect(table).toMatch(/^refund +source +behind +behind$/m);
    expect(table).toMatch(/changed +content\/articles\/refund\/id\.mdx:10/);
  });

  it('marks both in the check, and lets the build pass', () => {
    for (const locale of ['zh', 'en']) {
      expect(check).toContain(`npm run translations -- --accept refund ${locale}`);
    }
  });

  it('tells the readers of both, and leads them to the source', () => {
    for (const [locale, sentence] of [
      ['zh', '这份译文还没有跟上'],
      ['en', 'this translation hasn’t caught up yet'],
    ] as const) {
      const page = built(`${locale}/articles/refund/index.html`);
      expect(page).toContain(sentence);
      expect(page).toContain('<a href="/id/articles/refund/" hreflang="id">');
      expect(page).toMatch(
        new RegExp(`<link rel="canonical" href="[^"]*/${locale}/articles/refund/">`),
      );
    }
    expect(built('id/articles/refund/index.html')).not.toContain('hreflang="id">Baca');
  });
});

describe('an article that is not translated yet', () => {
  const missing = () => built('zh/articles/habits/index.html');

  it('shows the source language’s text, marked as such, under a notice', () => {
    expect(missing()).toContain('<html lang="zh-Hans"');
    expect(missing()).toMatch(/<div lang="id"[^>]*>\s*<h1[^>]*>Kebiasaan/);
    expect(missing()).toContain('这篇文章还没有中文版，下面显示的是 Bahasa Indonesia');
  });

  it('is left to the source page by search engines', () => {
    expect(missing()).toContain('<meta name="robots" content="noindex">');
    expect(missing()).toMatch(/<link rel="canonical" href="[^"]*\/id\/articles\/habits\/">/);
    expect(missing()).not.toContain('rel="alternate"');
  });

  it('is absent from the hreflang links of the other languages and from the sitemap', () => {
    const source = built('id/articles/habits/index.html');
    expect(source).toMatch(/hreflang="en" href="[^"]*\/en\/articles\/habits\/"/);
    expect(source).not.toMatch(/<link rel="alternate" hreflang="zh-Hans"/);
    const sitemap = built('sitemap-0.xml');
    expect(sitemap).toContain('/id/articles/habits/');
    expect(sitemap).not.toContain('/zh/articles/habits/');
  });

  it('is not offered to the search of the reader’s language', () => {
    expect(missing()).not.toContain('data-pagefind-body');
  });

  it('stays reachable from lists, with its title in its own language', () => {
    expect(built('zh/topics/everyday/index.html')).toMatch(
      /<li lang="id"[^>]*>\s*<a href="\/zh\/articles\/habits\/"/,
    );
  });
});

it('changed line breaks leave the translations current', () => {
  expect(project.read('content/articles/withdraw/id.mdx')).toMatch(/^ {3}\S/m);
  expect(table).toMatch(/^withdraw +source +current +current$/m);
  expect(check).not.toContain('--accept withdraw');
  expect(built('en/articles/withdraw/index.html')).not.toContain('caught up');
});

it('a picture of an article has its size and waits until it is near', () => {
  const page = built('en/articles/bills/index.html');
  const [picture = '', src = ''] = /<img src="([^"]+)"[^>]*>/.exec(page) ?? [];
  expect(picture).toContain('alt="The three pages" loading="lazy"');
  expect(picture).toMatch(/ width="\d+" height="\d+"/);
  expect(existsSync(join(site, src))).toBe(true);
});

it('a draft is on no page, in no list, search or sitemap of the published site', () => {
  expect(existsSync(join(site, 'id/articles/not-yet'))).toBe(false);
  expect(existsSync(join(site, 'drafts'))).toBe(false);
  for (const path of [
    'id/topics/pay/index.html',
    'id/search/index.html',
    'id/questions.json',
    'sitemap-0.xml',
  ]) {
    expect(built(path), path).not.toContain('not-yet');
  }
});

it('every page leads to the form for a mistake, filled in with its address and language', () => {
  const page = built('zh/contact/index.html');
  const [, href = ''] = /<a href="([^"]*template=mistake\.yml[^"]*)"/.exec(page) ?? [];
  const address = new URL(href.replaceAll('&amp;', '&').replaceAll('&#38;', '&'));
  expect(address.origin + address.pathname).toBe('https://github.com/example/help/issues/new');
  expect(address.searchParams.get('page')).toMatch(/^https:\/\/[^/]+\/zh\/contact\/$/);
  expect(address.searchParams.get('language')).toBe('简体中文');
});

it('without a repository no page leads to a form', () => {
  expect(readFileSync('dist/zh/contact/index.html', 'utf8')).not.toContain('mistake.yml');
});
