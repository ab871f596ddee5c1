import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { areas } from './areas.ts';

/**
 * Changes the code of an area in many small ways and runs its unit tests on each change: those that
 * no test notices are printed. `node tests/mutation/cli.ts [area …] [--every 5 [--skip 2]]`; all areas
 * unless named. On two cores an area takes minutes, the check two hours: with `--every 5`, one in five
 * stretches of ten lines is changed, and with `--skip 2` it is the third of the five.
 *
 * Stryker brings some two hundred packages that nothing else needs, so it is installed when it runs,
 * at the version below, and leaves package.json as it is. Every change runs all tests of its area: with
 * Vitest 5, Stryker's choice of tests by coverage runs none of them and calls every change unnoticed.
 */
const packages = ['core', 'vitest-runner'].map((name) => `@stryker-mutator/${name}@10.1.1`);

const run = (command: string, args: string[], env: NodeJS.ProcessEnv = {}): boolean =>
  spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, ...env },
    // npm and npx are scripts there.
    shell: process.platform === 'win32',
  }).status === 0;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    every: { type: 'string', default: '1' },
    skip: { type: 'string', default: '0' },
  },
});
const every = Number(values.every);
const skip = Number(values.skip);

const stretch = 10;

/** What is changed of an area, as Stryker takes it: `file.ts:11-20`. */
const stretchesOf = (patterns: readonly string[]): string[] => {
  const left = patterns.filter((pattern) => pattern.startsWith('!')).map((each) => each.slice(1));
  const files = globSync(patterns.filter((pattern) => !pattern.startsWith('!'))).sort();
  return files
    .filter((file) => !left.includes(file))
    .flatMap((file) => {
      const lines = readFileSync(file, 'utf8').split('\n').length;
      return Array.from({ length: Math.ceil(lines / stretch) }, (_, index) => {
        const first = index * stretch + 1;
        return `${file}:${first}-${Math.min(lines, first + stretch - 1)}`;
      });
    })
    .filter((_, index) => index % every === skip);
};

const unknown = positionals.filter((name) => !(name in areas));
if (unknown.length > 0) {
  throw new Error(`There is no area ${unknown.join(', ')}: ${Object.keys(areas).join(', ')}.`);
}
if (!run('npm', ['install', '--no-save', '--no-audit', ...packages])) process.exit(1);

const chosen = Object.entries(areas).filter(
  ([name]) => positionals.length === 0 || positionals.includes(name),
);
for (const [name, { code, tests, slow = [] }] of chosen) {
  console.log(`\n${name}`);
  const isGood = run(
    'npx',
    [
      'stryker',
      'run',
      'tests/mutation/stryker.config.json',
      '--mutate',
      stretchesOf(code).join(','),
    ],
    { MUTATION_TESTS: tests.join(','), MUTATION_SLOW: slow.join(',') },
  );
  if (!isGood) process.exitCode = 1;
}
