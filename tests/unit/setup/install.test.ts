import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';

type Locked = { packages: Record<string, { libc?: string[] }> };

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Locked;
const { optionalDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  optionalDependencies: Record<string, string>;
};

it('the Node that npm brings along is left out on Alpine, where it cannot start', () => {
  const forLinux = Object.keys(optionalDependencies).filter((name) => name.includes('linux'));
  expect(forLinux.length).toBeGreaterThan(0);
  for (const name of forLinux) {
    expect(lock.packages[`node_modules/${name}`]?.libc, name).toEqual(['glibc']);
  }
});

it('an install under NODE_ENV=production has what the build needs', () => {
  expect(readFileSync('.npmrc', 'utf8').split('\n')).toContain('include=dev');
});

it('the workflow that publishes to GitHub Pages refuses a reserved address and uploads pages alone', () => {
  const workflow = parse(readFileSync('hosting/github-pages.yml', 'utf8')) as {
    jobs: { build: { steps: { run?: string; env?: Record<string, string> }[] } };
  };
  const { steps } = workflow.jobs.build;
  const build = steps.findIndex(({ run }) => run === 'npm run build');
  expect(steps[build]?.env).toMatchObject({ PUBLISH: '1' });
  expect(steps[build + 1]?.run).toMatch(/^find dist .* -delete$/);
});
