import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { relative } from 'node:path';
import { shareBuiltSites } from './setup/share-built-sites.ts';

/** Outcome of one part of the test command; what failed is named where its report says so. */
type Count = { passed: number; failed: number; names?: string[] };

type Part = { name: string; command: string; env?: NodeJS.ProcessEnv; count?: () => Count };

const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

type VitestFile = {
  name: string;
  status: string;
  message: string;
  assertionResults: { fullName: string; status: string; failureMessages: string[] }[];
};

/** What went wrong and where, without the steps that led there. */
const beginning = (message: string): string =>
  message.slice(0, Math.max(0, message.search(/\n +at file:/))) || message;

const vitestCount = (suite: string): Count => {
  const { numPassedTests, numFailedTests, testResults } = json(`test-results/${suite}.json`) as {
    numPassedTests: number;
    numFailedTests: number;
    testResults: VitestFile[];
  };
  const names = testResults
    .filter(({ status }) => status === 'failed')
    .flatMap(({ name, message, assertionResults }) => [
      `${relative('.', name)} ${message}`.trim(),
      ...assertionResults
        .filter(({ status }) => status === 'failed')
        .map(({ fullName, failureMessages: [why = ''] }) => `  ${fullName}: ${beginning(why)}`),
    ]);
  return { passed: numPassedTests, failed: numFailedTests, names };
};

const browserCount = (): Count => {
  const { stats } = json('test-results/browser.json') as {
    stats: { expected: number; unexpected: number; flaky: number };
  };
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
};

/** The nightly run: all of what `npm test` takes a part of, on every host, and a second engine. */
const isFull = process.argv.includes('--all');
const extent: NodeJS.ProcessEnv = isFull
  ? { TEST_EXTENT: 'all', TEST_HOSTS: 'all' }
  : { TEST_HOSTS: 'flows' };

const types: Part = { name: 'types, of pages too', command: 'astro check' };
const lint: Part = { name: 'lint', command: 'eslint .' };

/** Fetching programs takes hardly any processor time, so it runs beside the other parts. */
const programs: Part[] = [
  { name: 'browser is there', command: 'node tests/setup/ensure-chromium.ts' },
  {
    name: 'servers and a second browser',
    command: 'node tests/setup/ensure-hosts.ts',
    env: extent,
  },
];

const sources: Part[] = [
  { name: 'formatting', command: 'prettier --check .' },
  { name: 'unused code and dependencies', command: 'knip' },
  { name: 'licences of packages', command: 'node tests/licences/cli.ts' },
  { name: 'content', command: 'node src/check/cli.ts' },
  {
    name: 'unit',
    command:
      'vitest run tests/unit --reporter=default --reporter=json --outputFile=test-results/unit.json',
    env: extent,
    count: () => vitestCount('unit'),
  },
];

const site: Part[] = [
  { name: 'build', command: 'astro build' },
  {
    name: 'built site',
    command:
      'vitest run tests/built --reporter=default --reporter=json --outputFile=test-results/built.json',
    env: extent,
    count: () => vitestCount('built'),
  },
];

const otherSites: Part[] = [
  {
    name: 'other sites, for the browser',
    command: 'node tests/setup/build-other-sites.ts',
    env: extent,
  },
];

const secondEngine: Part = {
  name: 'second engine',
  command: 'node tests/engines/run.ts',
  count: () =>
    existsSync('test-results/engines.json') ? vitestCount('engines') : { passed: 0, failed: 0 },
};

const browsers: Part[] = [
  {
    name: 'browser, and a reader’s ways on other hosts',
    command: 'playwright test',
    env: extent,
    count: browserCount,
  },
  ...(isFull ? [secondEngine] : []),
];

/**
 * Stages follow each other; the lanes of a stage run at the same time, the parts of a lane in turn.
 * Lint reads what the types part writes.
 */
const stages: Part[][][] = [[[types, lint], sources, programs], [site, otherSites], [browsers]];

shareBuiltSites();

rmSync('test-results', { recursive: true, force: true });
mkdirSync('test-results');

const total: Count = { passed: 0, failed: 0 };
const failures: string[] = [];

/** Runs a part to its end; what it prints is kept back where others print too. */
const runPart = async ({ name, command, env, count }: Part, alone: boolean): Promise<void> => {
  const title = `\n── ${name}: ${command}`;
  if (alone) console.log(title);
  const begin = performance.now();
  const child = spawn(command, {
    shell: true,
    stdio: alone ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  const printed: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => printed.push(chunk));
  }
  const [status] = (await once(child, 'close')) as [number | null];
  const ok = status === 0;
  const said = Buffer.concat(printed).toString();
  if (!alone) console.log(`${title}\n${said}`);
  console.log(`── ${name}: ${Math.round((performance.now() - begin) / 1000)} s`);
  let counted: Count = ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  try {
    counted = count?.() ?? counted;
  } catch {
    // No report was written: the part itself counts as one failure.
  }
  if (!ok) failures.push([name, ...(counted.names ?? [said.slice(-2000)])].join('\n  '));
  total.passed += counted.passed;
  total.failed += ok ? counted.failed : Math.max(counted.failed, 1);
};

for (const lanes of stages) {
  await Promise.all(
    lanes.map(async (lane) => {
      for (const part of lane) await runPart(part, lanes.length === 1);
    }),
  );
}

for (const failure of failures) console.error(`\nFailed: ${failure}`);
console.log(`\ntests: ${total.passed} passed, ${total.failed} failed`);
process.exitCode = failures.length === 0 ? 0 : 1;
