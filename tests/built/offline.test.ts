import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect, it } from 'vitest';
import type { KeptList } from '../../src/offline/kept-list.ts';
import { keptLimit } from '../../src/offline/list-files.ts';

const locales = ['id', 'zh', 'en'];
const fileOf = (path: string) =>
  `dist/${path === '' || path.endsWith('/') ? `${path}index.html` : path}`;
const keptBy = (locale: string) =>
  (JSON.parse(readFileSync(`dist/${locale}/offline.json`, 'utf8')) as KeptList).files.map(
    ([path]) => path,
  );
/** Bytes of a file as a host sends it that compresses quickly. */
const compressed = (content: Buffer) =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;
const worker = readFileSync('dist/sw.js', 'utf8');

it('a language keeps the contacts, complaint paths, sheets, what cannot wait and most articles, the search, and its scripts', () => {
  for (const locale of locales) {
    const kept = new Set(keptBy(locale));
    const urgent = globSync('content/articles/*/article.yaml')
      .filter((path) => readFileSync(path, 'utf8').includes('urgent: true'))
      .map((path) => `${locale}/articles/${basename(dirname(path))}/`);
    expect(urgent.length).toBeGreaterThan(1);
    const wanted = globSync(`dist/${locale}/{contact,escalate/**,phrases/**}/index.html`)
      .map((file) => file.slice('dist/'.length, -'index.html'.length))
      .concat(urgent)
      .concat(['', `${locale}/`, `${locale}/search/`, `${locale}/questions.json`]);
    expect(wanted.filter((path) => !kept.has(path))).toEqual([]);
    const articles = globSync(`dist/${locale}/articles/*/index.html`).length;
    const keptArticles = [...kept].filter((path) => path.startsWith(`${locale}/articles/`)).length;
    expect(keptArticles / articles).toBeGreaterThan(0.8);
    expect([...kept].some((path) => /_astro\/search-box\..+\.js/.test(path))).toBe(true);
  }
});

it('what a language keeps exists, and weighs at most 4 MB stored and 1 MB on the wire', () => {
  for (const locale of locales) {
    const files = keptBy(locale).map((path) => readFileSync(fileOf(path)));
    const stored = files.reduce((sum, content) => sum + content.length, 0);
    const sent = files.reduce((sum, content) => sum + compressed(content), 0);
    expect(stored, locale).toBeLessThanOrEqual(keptLimit);
    expect(sent, locale).toBeLessThanOrEqual(1024 * 1024);
  }
});

it('the worker is one small file without messages for developers', () => {
  expect(brotliCompressSync(worker).length).toBeLessThanOrEqual(6 * 1024);
  expect(worker).not.toMatch(/\bimport\b|process\.env|console\./);
});

it('the worker knows nothing of the content, and does not push in while a page is open', () => {
  expect(worker).not.toContain('articles/');
  expect(worker).not.toMatch(/[0-9a-f]{12}/);
  expect(worker).not.toContain('skipWaiting');
});

it('pages for the device alone are kept from search engines', () => {
  const sitemap = readFileSync('dist/sitemap-0.xml', 'utf8');
  for (const locale of locales) {
    const html = readFileSync(`dist/${locale}/offline/index.html`, 'utf8');
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(sitemap).not.toContain(`/${locale}/offline/`);
  }
});

it('each language can be installed, with icons that exist in the size they say', () => {
  for (const locale of locales) {
    const manifest = JSON.parse(
      readFileSync(`dist/${locale}/manifest.webmanifest`, 'utf8'),
    ) as Record<string, string> & { icons: { src: string; sizes: string; purpose: string }[] };
    expect(manifest.start_url).toBe(`/${locale}/`);
    expect(manifest.icons.map(({ purpose }) => purpose)).toContain('maskable');
    for (const { src, sizes } of manifest.icons) {
      const png = readFileSync(`dist${src}`);
      expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`, src).toBe(sizes);
    }
    const html = readFileSync(`dist/${locale}/index.html`, 'utf8');
    // A script makes this link the manifest once the page is seen; a browser test asks for it then.
    expect(html).toContain(`<link data-rel="manifest" href="/${locale}/manifest.webmanifest">`);
    const touchIcon = /rel="apple-touch-icon" href="([^"]+)"/.exec(html)?.[1] ?? '';
    expect(existsSync(`dist${touchIcon}`), touchIcon).toBe(true);
  }
});

/** What browsers of the floor (docs/offline.md) lack, as it is called in finished code. */
const tooNew =
  /\b(?:Map|Object)\.groupBy\(|\bObject\.hasOwn\(|\.(?:toSorted|toReversed|toSpliced|findLast|findLastIndex|at|showModal)\(|\bstructuredClone\(|\bIntl\.Segmenter\b|\.aria[A-Z][a-z]+\s*=[^=]|\bPromise\.withResolvers\(|\bAbortSignal\.(?:timeout|any)\(|\bURL\.(?:canParse|parse)\(|\(\?<[=!]/g;

it('no script calls what browsers of 2021 do not have', () => {
  const files = globSync('dist/_astro/*.js').map((path) => [path, readFileSync(path, 'utf8')]);
  const inline = globSync('dist/en/**/*.html').flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(/<script type="module">([\s\S]*?)<\/script>/g)].map(
      ([, code = '']) => [path, code],
    ),
  );
  const found = [...files, ...inline].flatMap(([path = '', code = '']) =>
    (code.match(tooNew) ?? []).map((call) => `${path}: ${call}`),
  );
  expect([...new Set(found)]).toEqual([]);
});
