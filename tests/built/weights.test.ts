import { globSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, it } from 'vitest';

const articlePages = globSync('dist/{id,zh,en}/articles/*/index.html');

/** Pages over a limit, heaviest first. */
const over = (limit: number, weigh: (html: string) => number) =>
  articlePages
    .map((path) => ({ path, bytes: weigh(readFileSync(path, 'utf8')) }))
    .filter(({ bytes }) => bytes > limit)
    .sort((a, b) => b.bytes - a.bytes);

it('there is a page for each article and language', () => {
  expect(articlePages).toHaveLength(28 * 3);
});

it('an article weighs at most 14 KB with its styles, in one request', () => {
  expect(over(14 * 1024, (html) => brotliCompressSync(html).length)).toEqual([]);
  for (const path of articlePages) {
    const html = readFileSync(path, 'utf8');
    // Scripts are modules, which wait for the page: nothing else is asked for before it shows.
    expect(/<link rel="(stylesheet|preload)"|<script src|<img /.test(html), path).toBe(false);
  }
});

/** The code a page starts by itself: inline scripts, and files with what they import at once. */
const startedScript = (html: string): string => {
  // Data blocks are no script.
  const inline = [
    ...html.matchAll(/<script(?! type="application\/)[^>]*>([\s\S]*?)<\/script>/g),
  ].map(([, code = '']) => code);
  const files = [...html.matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, src = '']) => src);
  const code = files.map((src) => readFileSync(`dist${src}`, 'utf8'));
  const imported = code.flatMap((text) =>
    [...text.matchAll(/(?:^|[;}])import[^(]*?["'`]\.\/([^"'`]+)["'`]/g)].map(([, name = '']) =>
      readFileSync(`dist/_astro/${name}`, 'utf8'),
    ),
  );
  return [...inline, ...code, ...imported].join('');
};

it('an article starts at most 2 KB of script before the reader acts', () => {
  expect(over(2 * 1024, (html) => brotliCompressSync(startedScript(html)).length)).toEqual([]);
});

it('the questions of a language weigh at most 30 KB', () => {
  for (const locale of ['id', 'zh', 'en']) {
    const data = readFileSync(`dist/${locale}/questions.json`);
    expect(brotliCompressSync(data).length, locale).toBeLessThanOrEqual(30 * 1024);
  }
});

it('the planner weighs at most 16 KB, and its script at most 7 KB', () => {
  for (const locale of ['id', 'zh', 'en']) {
    const html = readFileSync(`dist/${locale}/plan/index.html`, 'utf8');
    expect(brotliCompressSync(html).length, locale).toBeLessThanOrEqual(16 * 1024);
    const code = startedScript(
      html.replace(/<script[^>]*"application\/json"[\s\S]*?<\/script>/, ''),
    );
    expect(brotliCompressSync(code).length, locale).toBeLessThanOrEqual(7 * 1024);
  }
});
