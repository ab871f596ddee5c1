import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, it } from 'vitest';

const articlePages = globSync('dist/{id,zh,en}/articles/*/index.html');

/**
 * The most that pages of a kind may weigh, in KB with Brotli: what is asked for before anything is
 * seen. Articles and complaint paths are held to 20 KB, and the answer of an article to one round
 * trip, below; other pages are held to their present weight, so that growth is noticed.
 */
const budgets: Record<string, number> = {
  'index.html': 8,
  'topics/*/index.html': 7,
  'articles/*/index.html': 20,
  'contact/index.html': 14,
  'contact/*/index.html': 10,
  'contacts-to-avoid/index.html': 10,
  'escalate/index.html': 8,
  'escalate/*/index.html': 20,
  'what-happened/**/index.html': 7,
  'phrases/index.html': 9,
  'phrases/*/index.html': 19,
  'letter/index.html': 20,
  'search/index.html': 8,
  'glossary/index.html': 8,
  'facts/index.html': 40,
  '{updates,about,accessibility,privacy,offline}/index.html': 7,
  // Pages of old addresses only lead on to the new ones.
  '{plan,checklist}/**/index.html': 1,
};

/** Bytes that hosts send: the copy, or the file where it is too small to have one. */
const sent = (path: string): number =>
  statSync(existsSync(`${path}.br`) ? `${path}.br` : path).size;

/** Pages over a limit, heaviest first. */
const over = (limit: number, paths: readonly string[], weigh: (path: string) => number) =>
  paths
    .map((path) => ({ path, bytes: weigh(path) }))
    .filter(({ bytes }) => bytes > limit)
    .sort((a, b) => b.bytes - a.bytes);

it('there is a page for each article and language', () => {
  expect(articlePages).toHaveLength(globSync('content/articles/*/article.yaml').length * 3);
});

it.each(Object.entries(budgets))('pages %s weigh at most %d KB', (pattern, kilobytes) => {
  const paths = globSync(`dist/{id,zh,en}/${pattern}`);
  expect(paths.length).toBeGreaterThan(0);
  const limit = kilobytes * 1024;
  // Brotli at its best takes a minute for all pages, so only pages over the limit are compressed.
  const heavy = over(limit, paths, sent).map(({ path }) => path);
  expect(over(limit, heavy, (path) => brotliCompressSync(readFileSync(path)).length)).toEqual([]);
});

/** An article up to the end of its first steps: the answer, with all that styles it. */
const answer = (path: string): string => {
  const html = readFileSync(path, 'utf8');
  const end = html.indexOf('</ol>', html.indexOf('class="steps"'));
  return end < 0 ? html : html.slice(0, end);
};

it('the answer of an article, what a reader sees first, is one round trip', () => {
  // A server sends 14 KB before it waits for the device, and browsers paint what has come.
  const weigh = (path: string) => brotliCompressSync(answer(path)).length;
  expect(over(14 * 1024, articlePages, weigh)).toEqual([]);
});

it('the copies of articles that hosts send are no heavier than their best', () => {
  expect(over(20 * 1024, articlePages, sent)).toEqual([]);
});

it('every page of a language has a budget', () => {
  const held = new Set(
    Object.keys(budgets).flatMap((pattern) => globSync(`dist/{id,zh,en}/${pattern}`)),
  );
  expect(globSync('dist/{id,zh,en}/**/index.html').filter((path) => !held.has(path))).toEqual([]);
});

it('a page asks for nothing before it is seen', () => {
  const pages = globSync('dist/**/*.html');
  expect(pages.length).toBeGreaterThan(300);
  for (const path of pages) {
    const html = readFileSync(path, 'utf8');
    // Scripts are modules, which wait for the page.
    expect(/<link rel="(stylesheet|preload)"|<script src|<img /.test(html), path).toBe(false);
  }
});

/** The code a page starts by itself: inline scripts, and files with what they import at once. */
const startedScript = (html: string): string => {
  // Data blocks are no script.
  const inline = [
    ...html.matchAll(/<script(?! type="application\/)[^>]*>([\s\S]*?)<\/script>/g),
  ].map(([, code = '']) => code);
  const files = (/<script data-modules="([^"]+)"/.exec(html)?.[1] ?? '').split(' ').filter(Boolean);
  const code = files.map((src) => readFileSync(`dist${src}`, 'utf8'));
  const imported = code.flatMap((text) =>
    [...text.matchAll(/(?:^|[;}])import[^(]*?["'`]\.\/([^"'`]+)["'`]/g)].map(([, name = '']) =>
      readFileSync(`dist/_astro/${name}`, 'utf8'),
    ),
  );
  return [...inline, ...code, ...imported].join('');
};

it('an article starts at most 2.5 KB of script before the reader acts', () => {
  const weigh = (path: string) =>
    brotliCompressSync(startedScript(readFileSync(path, 'utf8'))).length;
  expect(over(2.5 * 1024, articlePages, weigh)).toEqual([]);
});

it('the questions of a language weigh at most 44 KB', () => {
  for (const locale of ['id', 'zh', 'en']) {
    expect(sent(`dist/${locale}/questions.json`), locale).toBeLessThanOrEqual(44 * 1024);
  }
});

it('a journey starts at most 7 KB of script', () => {
  for (const locale of ['id', 'zh', 'en']) {
    const html = readFileSync(`dist/${locale}/escalate/paylater-lending/index.html`, 'utf8');
    const code = startedScript(
      html.replace(/<script[^>]*"application\/json"[\s\S]*?<\/script>/, ''),
    );
    expect(brotliCompressSync(code).length, locale).toBeLessThanOrEqual(7 * 1024);
  }
});
