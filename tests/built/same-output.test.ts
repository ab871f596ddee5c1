import { existsSync, globSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { parse } from 'yaml';
import { dayIn } from '../../src/ui/day.ts';
import { growContent } from '../bench/grow-content.ts';
import { leaveBuild } from '../setup/built-site.ts';
import { fingerprints } from '../setup/fingerprints.ts';
import { copyProject, type ProjectCopy } from '../setup/project-copy.ts';
import { changedSite } from '../setup/changed-site.ts';

const aDay = 24 * 60 * 60 * 1000;
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

const { country } = parse(readFileSync('content/site.yaml', 'utf8')) as {
  country: { timeZone: string };
};

/** The first second of the day of the site at a moment, so that anything finer than a day would show. */
const dayBegins = (moment: number): string => {
  const day = Temporal.PlainDate.from(dayIn(country.timeZone, new Date(moment)));
  return String(day.toZonedDateTime(country.timeZone).epochMilliseconds / 1000);
};

const inJakarta = { TZ: 'Asia/Jakarta', LANG: 'id_ID.UTF-8', LC_ALL: 'id_ID.UTF-8' };
const inNewYork = {
  TZ: 'America/New_York',
  LANG: 'tr_TR.UTF-8',
  LC_ALL: 'tr_TR.UTF-8',
  REVERSED_FOLDERS: 'yes',
};

/** When the site of the tests was built, in milliseconds. */
const builtAt = (): number =>
  process.env.SOURCE_DATE_EPOCH === undefined
    ? statSync('dist/index.html').mtimeMs
    : Number(process.env.SOURCE_DATE_EPOCH) * 1000;

let elsewhere: ProjectCopy;

beforeAll(async () => {
  elsewhere = copied();
  await leaveBuild(changedSite, elsewhere.root);
}, 360_000);

it('the site is the same to the byte from another place, clock, language and disk, and over what another build left; without a set date, the day on the clock decides, and nothing finer', () => {
  const before = fingerprints(elsewhere.root);
  const day = dayBegins(builtAt());
  const after = built(elsewhere, { ...inNewYork, SOURCE_DATE_EPOCH: day }, -aDay);
  const here = fingerprints('.');
  expect(Object.keys(here).length).toBeGreaterThan(800);
  expect(differing(after, here)).toEqual([]);
  // What the other build left had an article more, and another text in one.
  const left = differing(before, here);
  expect(left.filter((path) => !(path in here)).length).toBeGreaterThan(3);
  expect(left).toContain('dist/id/articles/refund/index.html');
}, 360_000);

/** A project that was built with another text and one article more, before both went again. */
const withAPast = (): ProjectCopy => {
  const project = copied();
  const article = 'content/articles/refund/en.mdx';
  const text = project.read(article);
  const count = globSync('content/articles/*', { cwd: project.root }).length;
  const [removed = ''] = growContent(join(project.root, 'content'), count + 1);
  project.edit(article, (now) => now.replace('\n<Unknown>', '\nKeep it.\n\n<Unknown>'));
  built(project, inJakarta, aDay);
  expect(existsSync(join(project.root, `dist/en/articles/${removed}/index.html`))).toBe(true);
  rmSync(join(project.root, 'content/articles', removed), { recursive: true });
  project.write(article, text);
  return project;
};

// Both builds run under a wrong clock, and use nothing that another test made.
it('two builds under clocks that differ by two days are the same to the byte, one over its own past and one from nothing', () => {
  const overAnother = built(withAPast(), inJakarta, aDay);
  const day = dayBegins(Date.now() + aDay);
  const fromNothing = built(copied(), { ...inNewYork, SOURCE_DATE_EPOCH: day }, -aDay);
  expect(Object.keys(fromNothing).length).toBeGreaterThan(800);
  expect(differing(overAnother, fromNothing)).toEqual([]);
}, 900_000);
