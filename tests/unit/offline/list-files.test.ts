import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { choosePages } from '../../../src/offline/choose-pages.ts';
import { listFiles } from '../../../src/offline/list-files.ts';

let site: string;

const write = (path: string, text: string) => {
  mkdirSync(dirname(join(site, path)), { recursive: true });
  writeFileSync(join(site, path), text);
};

beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'site-'));
  write('index.html', 'choice');
  write('en/index.html', '<script src="/base/_astro/box.1a.js">');
  write('_astro/box.1a.js', 'import("./engine.2b.js")');
  write('_astro/engine.2b.js', 'import"./box.1a.js"');
  write('_astro/unused.3c.js', '');
  write('en/one/index.html', 'x'.repeat(100));
  write('en/two/index.html', 'y'.repeat(100));
});

afterEach(() => {
  rmSync(site, { recursive: true });
});

const paths = (ifRoom: string[], limit?: number) =>
  listFiles(site, { always: ['', 'en/'], ifRoom }, limit).files.map(([path]) => path);

it('a page comes after the scripts it needs, those of scripts included, and no others', () => {
  const [choice, ...others] = paths([]);
  expect(choice).toBe('');
  expect(others.at(-1)).toBe('en/');
  expect(others.slice(0, -1).sort()).toEqual(['_astro/box.1a.js', '_astro/engine.2b.js']);
});

it('pages are added as long as they fit, and those that must be kept always', () => {
  expect(paths(['en/one/', 'en/two/'], 250)).toContain('en/one/');
  expect(paths(['en/one/', 'en/two/'], 250)).not.toContain('en/two/');
  expect(paths(['en/one/'], 0)).toContain('en/');
});

it('a page that is too large leaves its room to smaller ones', () => {
  write('en/large/index.html', 'z'.repeat(1000));
  expect(paths(['en/large/', 'en/one/'], 250)).not.toContain('en/large/');
  expect(paths(['en/large/', 'en/one/'], 250)).toContain('en/one/');
});

it('a revision changes with the content and with nothing else', () => {
  const revisions = () => new Map(listFiles(site, { always: ['', 'en/'], ifRoom: [] }).files);
  const before = revisions();
  write('index.html', 'another choice');
  const after = revisions();
  expect(after.get('')).not.toBe(before.get(''));
  expect(after.get('en/')).toBe(before.get('en/'));
});

it('a page that was chosen and is not there stops the build', () => {
  expect(() => paths(['en/three/'])).toThrow('three');
});

it('what cannot wait is always kept, other articles if they fit, and long lists never', () => {
  const { always, ifRoom } = choosePages(
    {
      topics: [{ id: 'safety' }],
      articlesByTopic: new Map([
        [
          'safety',
          [
            { slug: 'habits', urgent: false },
            { slug: 'blocked', urgent: true },
          ],
        ],
      ]),
      channels: new Map([['phone', {}]]),
      ladders: new Map([['fraud', {}]]),
      sheets: ['safety'],
      singlePages: new Set([
        '',
        'contact/',
        'contacts-to-avoid/',
        'search/',
        'escalate/',
        'offline/',
        'facts/',
        'updates/feed.xml',
      ]),
    },
    'zh',
  );
  expect(always).toEqual(
    expect.arrayContaining([
      'zh/',
      'zh/contact/',
      'zh/contacts-to-avoid/',
      'zh/escalate/fraud/',
      'zh/articles/blocked/',
      'zh/phrases/safety/',
      'zh/search/',
      'zh/questions.json',
      'en/offline/',
    ]),
  );
  expect(ifRoom).toEqual(['zh/articles/habits/', 'zh/contact/phone/', 'zh/topics/safety/']);
  expect([...always, ...ifRoom]).not.toContain('zh/facts/');
  expect(new Set(always).size).toBe(always.length);
});
