import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { completeLocales } from '../../src/i18n/locales.ts';
import { builtSite } from '../setup/built-site.ts';
import type { ProjectCopy } from '../setup/project-copy.ts';

/** What a site can be without; its articles may go on naming it. */
const parts = [
  'ladders',
  'case-routes.yaml',
  'letter.yaml',
  'holidays',
  'contacts-to-avoid.yaml',
  'guides',
  'common-problems.yaml',
  'messages.yaml',
  'screen-words.yaml',
  'notices',
  'glossary.yaml',
  'updates.yaml',
];

const [first = '', takenOut = ''] = completeLocales;

/** One language more, one less, and none of the parts. */
const changed = {
  name: 'languages-and-parts',
  change: ({ root, edit }: ProjectCopy) => {
    for (const part of parts) rmSync(join(root, 'content', part), { recursive: true, force: true });
    edit('content/locales.yaml', (text) =>
      text.replace(new RegExp(`^${takenOut}:\n`, 'm'), (entry) => `${entry}  off: true\n`),
    );
    const { status, stderr } = spawnSync(
      process.execPath,
      ['src/authoring/new/cli.ts', 'language', 'xx', '--name', 'New', '--tag', 'fy'],
      { cwd: root, encoding: 'utf8' },
    );
    expect(stderr).toBe('');
    expect(status).toBe(0);
  },
};

let site = '';
let pages: string[] = [];

beforeAll(async () => {
  site = await builtSite(changed);
  pages = globSync('**/*.html', { cwd: site });
});

const pagesIn = (locale: string): string[] =>
  pages
    .map((page) => page.replaceAll('\\', '/').split('/'))
    .filter(([segment]) => segment === locale)
    .map(([, ...rest]) => rest.join('/'))
    .sort();

it('a new language has every page, and one that was taken out has none', () => {
  expect(pagesIn('xx').length).toBeGreaterThan(50);
  expect(pagesIn('xx')).toEqual(pagesIn(first));
  expect(pagesIn(takenOut)).toEqual([]);
  expect(existsSync(join(site, 'xx/questions.json'))).toBe(true);
});

it('no link leads nowhere', () => {
  const dead = pages.flatMap((page) =>
    [...readFileSync(join(site, page), 'utf8').matchAll(/\shref="(\/[^"]*)"/g)]
      .map(([, href = '']) => href.split(/[?#]/)[0]!)
      .filter((path) => !existsSync(join(site, path.endsWith('/') ? `${path}index.html` : path)))
      .map((path) => `${page}: ${path}`),
  );
  expect(dead).toEqual([]);
});

it('no page is there for what is absent', () => {
  const absent = /^(?:escalate|letter|phrases|what-happened|contacts-to-avoid|glossary|updates)\//;
  expect(pagesIn('xx').filter((page) => absent.test(page))).toEqual([]);
});
