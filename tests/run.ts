import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';

/** Outcome of one part of the test command. */
type Count = { passed: number; failed: number };

type Part = { name: string; command: string; env?: NodeJS.ProcessEnv; count?: () => Count };

const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

const vitestCount = (suite: string): Count => {
  const { numPassedTests, numFailedTests } = json(`test-results/${suite}.json`) as {
    numPassedTests: number;
    numFailedTests: number;
  };
  return { passed: numPassedTests, failed: numFailedTests };
};

const browserCount = (): Count => {
  const { stats } = json('test-results/browser.json') as {
    stats: { expected: number; unexpected: number; flaky: number };
  };
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
};

const parts: Part[] = [
  { name: 'formatting', command: 'prettier --check .' },
  { name: 'types, of pages too', command: 'astro check' },
  { name: 'lint', command: 'eslint .' },
  { name: 'unused code and dependencies', command: 'knip' },
  { name: 'licences of packages', command: 'node tests/licences/cli.ts' },
  { name: 'content', command: 'node src/checks/cli.ts' },
  {
    name: 'unit',
    command:
      'vitest run tests/unit --reporter=default --reporter=json --outputFile=test-results/unit.json',
    count: () => vitestCount('unit'),
  },
  { name: 'build', command: 'astro build' },
  { name: 'browser is there', command: 'node tests/setup/ensure-chromium.ts' },
  {
    name: 'built site',
    command:
      'vitest run tests/built --reporter=default --reporter=json --outputFile=test-results/built.json',
    count: () => vitestCount('built'),
  },
  { name: 'servers and a second browser', command: 'node tests/setup/ensure-hosts.ts' },
  {
    name: 'browser, and a reader’s ways on every host',
    command: 'playwright test',
    env: { TEST_HOSTS: 'flows' },
    count: browserCount,
  },
  {
    name: 'second engine',
    command: 'node tests/engines/run.ts',
    count: () =>
      existsSync('test-results/engines.json') ? vitestCount('engines') : { passed: 0, failed: 0 },
  },
];

rmSync('test-results', { recursive: true, force: true });
mkdirSync('test-results');

const total: Count = { passed: 0, failed: 0 };
const failedParts: string[] = [];
for (const { name, command, env, count } of parts) {
  console.log(`\n── ${name}: ${command}`);
  const begin = performance.now();
  const ok =
    spawnSync(command, { shell: true, stdio: 'inherit', env: { ...process.env, ...env } })
      .status === 0;
  console.log(`── ${name}: ${Math.round((performance.now() - begin) / 1000)} s`);
  if (!ok) failedParts.push(name);
  let counted: Count = ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  try {
    counted = count?.() ?? counted;
  } catch {
    // No report was written: the part itself counts as one failure.
  }
  total.passed += counted.passed;
  total.failed += ok ? counted.failed : Math.max(counted.failed, 1);
}

if (failedParts.length > 0) console.error(`\nFailed: ${failedParts.join(', ')}`);
console.log(`\ntests: ${total.passed} passed, ${total.failed} failed`);
process.exitCode = failedParts.length === 0 ? 0 : 1;
