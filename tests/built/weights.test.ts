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
    expect(html, path).not.toMatch(/<link rel="(stylesheet|preload)"|<script[^>]* src=|<img /);
  }
});

it('an article starts at most 2 KB of script before the reader acts', () => {
  const scripts = (html: string) =>
    [...html.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, code = '']) => code).join('');
  expect(over(2 * 1024, (html) => brotliCompressSync(scripts(html)).length)).toEqual([]);
});
