import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import type { QuestionData, RareData } from '../../src/search/question-data.ts';
import { builtSite } from '../setup/built-site.ts';
import { libraryHelp } from '../setup/library-help.ts';

let site = '';
let pages: string[] = [];
const read = (path: string) => readFileSync(join(site, path), 'utf8');

beforeAll(async () => {
  site = await builtSite(libraryHelp);
  pages = globSync('**/*.html', { cwd: site });
});

const linksIn = (path: string) =>
  [...read(path).matchAll(/\shref="(\/[^"]*)"/g)].map(([, href = '']) => href.split(/[?#]/)[0]!);

it('has every page in each of its languages, under its own segments', () => {
  for (const locale of ['ms', 'ar', 'hant']) {
    for (const page of ['', 'contact/', 'search/', 'articles/lost-card/', 'topics/loans/']) {
      expect(existsSync(join(site, locale, page, 'index.html')), `${locale}/${page}`).toBe(true);
    }
  }
});

it('has no link that leads nowhere, and none to what it has no content for', () => {
  const dead = pages.flatMap((page) =>
    linksIn(page)
      .filter((path) => !existsSync(join(site, path.endsWith('/') ? `${path}index.html` : path)))
      .map((path) => `${page}: ${path}`),
  );
  expect(dead).toEqual([]);
  const absent = /\/(?:escalate|letter|phrases|what-happened|contacts-to-avoid|glossary|facts)\//;
  expect(pages.flatMap(linksIn).filter((path) => absent.test(path))).toEqual([]);
  expect(read('llms.txt')).not.toMatch(absent);
  expect(read('sitemap-0.xml')).not.toMatch(absent);
});

it('writes each language in its direction and script', () => {
  expect(read('ar/index.html')).toContain('<html lang="ar" dir="rtl" data-script="Arab"');
  expect(read('ms/index.html')).toContain('<html lang="ms" dir="ltr"');
  expect(read('hant/index.html')).toContain('<html lang="zh-Hant" dir="ltr" data-script="Hant"');
});

it('says of a draft language that it is one, and offers it to no search engine', () => {
  expect(read('ar/index.html')).toContain('هذه اللغة غير مكتملة');
  expect(read('ar/index.html')).toContain('<meta name="robots" content="noindex"');
  expect(read('sitemap-0.xml')).not.toContain('/ar/');
});

it('answers in simplified and in traditional characters alike', () => {
  const { tag } = JSON.parse(read('hant/questions.json')) as QuestionData;
  const { fold } = JSON.parse(read('hant/questions-rare.json')) as RareData;
  expect(tag).toBe('zh-Hant');
  expect(fold).toContain('书書');
});
