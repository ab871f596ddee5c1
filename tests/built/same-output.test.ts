import { resolve } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { fingerprints } from '../setup/fingerprints.ts';
import { copyProject, type ProjectCopy } from '../setup/project-copy.ts';

const day = 24 * 60 * 60 * 1000;
const copies: ProjectCopy[] = [];

afterAll(() => {
  for (const copy of copies) copy.dispose();
});

/** Builds a copy of the project elsewhere, and gives a fingerprint of every file it wrote. */
const built = (settings: NodeJS.ProcessEnv, clockAhead = 0): Record<string, string> => {
  const project = copyProject();
  copies.push(project);
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

it('a build is the same to the byte wherever, whenever, in whatever language and from whatever disk; without a set date, the day on the clock decides, and nothing finer', () => {
  const inJakarta = built({ TZ: 'Asia/Jakarta', LANG: 'id_ID.UTF-8', LC_ALL: 'id_ID.UTF-8' }, day);
  const inNewYork = built(
    {
      SOURCE_DATE_EPOCH: tomorrow,
      TZ: 'America/New_York',
      LANG: 'tr_TR.UTF-8',
      LC_ALL: 'tr_TR.UTF-8',
      REVERSED_FOLDERS: 'yes',
    },
    -day,
  );
  expect(Object.keys(inJakarta).length).toBeGreaterThan(800);
  expect(differing(inJakarta, inNewYork)).toEqual([]);
}, 240_000);
