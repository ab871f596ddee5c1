import { existsSync, globSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { growContent } from '../bench/grow-content.ts';
import { fingerprints } from '../setup/fingerprints.ts';
import { copyProject, type ProjectCopy } from '../setup/project-copy.ts';

const day = 24 * 60 * 60 * 1000;
const copies: ProjectCopy[] = [];

afterAll(() => {
  for (const copy of copies) copy.dispose();
});

const copied = (): ProjectCopy => {
  const project = copyProject();
  copies.push(project);
  return project;
};

/** Builds a copy of the project, and gives a fingerprint of every file it wrote. */
const built = (
  project: ProjectCopy,
  settings: NodeJS.ProcessEnv,
  clockAhead = 0,
): Record<string, string> => {
  const { ok, output } = project.build({
    SOURCE_DATE_EPOCH: undefined,
    ...settings,
    CLOCK_AHEAD: String(clockAhead),
    NODE_OPTIONS: ['shifted-clock', 'reversed-folders']
      .map((name) => `--import ${resolve(`tests/built/${name}.mjs`)}`)
      .join(' '),
  });
  if (!ok) throw new Error(output);
  return fingerprints(project.root);
};

const differing = (a: Record<string, string>, b: Record<string, string>): string[] =>
  [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((path) => a[path] !== b[path]);

/** The first second of tomorrow, so that anything finer than its day would show. */
const tomorrow = String((Math.floor(Date.now() / day) + 1) * (day / 1000));

const inJakarta = { TZ: 'Asia/Jakarta', LANG: 'id_ID.UTF-8', LC_ALL: 'id_ID.UTF-8' };
const inNewYork = {
  SOURCE_DATE_EPOCH: tomorrow,
  TZ: 'America/New_York',
  LANG: 'tr_TR.UTF-8',
  LC_ALL: 'tr_TR.UTF-8',
  REVERSED_FOLDERS: 'yes',
};

/** A project that was built with another text and one article more, before both went again. */
const withAPast = (): ProjectCopy => {
  const project = copied();
  const article = 'content/articles/refund/en.mdx';
  const text = project.read(article);
  const count = globSync('content/articles/*', { cwd: project.root }).length;
  const [removed = ''] = growContent(join(project.root, 'content'), count + 1);
  project.edit(article, (now) => now.replace('\n<Unknown>', '\nKeep it.\n\n<Unknown>'));
  built(project, inJakarta, day);
  expect(existsSync(join(project.root, `dist/en/articles/${removed}/index.html`))).toBe(true);
  rmSync(join(project.root, 'content/articles', removed), { recursive: true });
  project.write(article, text);
  return project;
};

it('a build is the same to the byte wherever, whenever, in whatever language, from whatever disk and over whatever an earlier build left; without a set date, the day on the clock decides, and nothing finer', () => {
  const overAnother = built(withAPast(), inJakarta, day);
  const fromNothing = built(copied(), inNewYork, -day);
  expect(Object.keys(fromNothing).length).toBeGreaterThan(800);
  expect(differing(overAnother, fromNothing)).toEqual([]);
}, 360_000);
