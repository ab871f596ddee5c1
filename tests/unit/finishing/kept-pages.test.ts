import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import {
  dropPages,
  isKept,
  keepPages,
  recordPages,
  type FinishedFiles,
  type KeptFiles,
} from '../../../src/finishing/kept-pages.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kept-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const site = () => join(folder, 'site');
const record = () => join(folder, 'cache/finished.json');
const has = (path: string) => existsSync(join(site(), path));

const write = (path: string, content = path): void => {
  const file = join(site(), path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
};

const page = (path: string): FinishedFiles =>
  new Map([[`${path}index.html`, { beside: [`${path}index.html.br`, `share/${path}p.png`] }]]);

/** A build that finishes these pages, next to a script of its own. */
const build = (...paths: string[]): KeptFiles => {
  const kept = keepPages(site(), record());
  dropPages(site(), kept, (path) => paths.some((each) => path === `${each}index.html`));
  const finished: FinishedFiles = new Map(paths.flatMap((path) => [...page(path)]));
  for (const [path, { beside }] of finished) {
    for (const each of [path, ...beside]) if (!kept.has(path)) write(each);
  }
  write('script.js');
  recordPages(site(), record(), kept, finished);
  return kept;
};

it('a page that nobody touched is kept with what lies beside it, and nothing else is', () => {
  expect(build('a/').size).toBe(0);
  expect([...keepPages(site(), record()).keys()]).toEqual(['a/index.html']);
  expect(['a/index.html', 'a/index.html.br', 'share/a/p.png'].every(has)).toBe(true);
  expect(has('script.js')).toBe(false);
});

it.each([
  [
    'has another length',
    () => {
      write('a/index.html.br', 'cut');
    },
  ],
  [
    'was written again',
    () => {
      utimesSync(join(site(), 'a/index.html'), 1, 1);
    },
  ],
  [
    'is gone',
    () => {
      rmSync(join(site(), 'share/a/p.png'));
    },
  ],
])('a page is made anew where one of its files %s', (_, touch) => {
  build('a/', 'b/');
  touch();
  expect([...keepPages(site(), record()).keys()]).toEqual(['b/index.html']);
  expect(has('a')).toBe(false);
});

it('a page that is no part of the site any longer goes, and its folder with it', () => {
  build('a/', 'b/');
  build('b/');
  expect([has('a'), has('share/a'), has('b/index.html')]).toEqual([false, false, true]);
});

it('what lay beside a page and does no longer goes', () => {
  build('a/');
  const kept = keepPages(site(), record());
  recordPages(site(), record(), kept, new Map([['a/index.html', { beside: ['a/index.html.br'] }]]));
  expect([has('share/a/p.png'), has('a/index.html.br')]).toEqual([false, true]);
});

it('a build that failed leaves nothing to be kept', () => {
  build('a/');
  keepPages(site(), record());
  expect(keepPages(site(), record()).size).toBe(0);
  expect(has('a')).toBe(false);
});

it('a file that this build wrote again is no longer the one that was kept', () => {
  build('a/', 'b/');
  const kept = keepPages(site(), record());
  write('a/index.html', 'new');
  expect(
    ['a/index.html', 'b/index.html', 'c/index.html'].map((path) => isKept(site(), path, kept)),
  ).toEqual([false, true, false]);
});

it('what was finished for another folder is not kept, and a repository in the folder stays', () => {
  build('a/');
  mkdirSync(join(folder, 'other/.git'), { recursive: true });
  writeFileSync(join(folder, 'other/.git/HEAD'), '');
  writeFileSync(join(folder, 'other/old.html'), '');
  expect(keepPages(join(folder, 'other'), record()).size).toBe(0);
  expect(existsSync(join(folder, 'other/.git/HEAD'))).toBe(true);
  expect(existsSync(join(folder, 'other/old.html'))).toBe(false);
});
