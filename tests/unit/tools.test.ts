import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const tool = (...names: string[]) =>
  spawnSync(process.execPath, ['tools.ts', ...names], { encoding: 'utf8' });

it('without a name, the tools are listed with a line each', () => {
  const { status, stdout } = tool();
  expect(status).toBe(0);
  expect(stdout).toMatch(/^ {2}bench +measures pages/m);
  expect(stdout).toMatch(/^ {2}search-explain +shows how a query is read/m);
});

it('a name that no tool has is answered with the list', () => {
  const { status, stderr } = tool('benhc');
  expect(status).toBe(2);
  expect(stderr).toContain('There is no tool “benhc”.');
  expect(stderr).toMatch(/^ {2}bench /m);
});

it('a tool gets the arguments behind its name', () => {
  const { status, stderr } = tool('search-explain', 'xx', 'no otp');
  expect(status).toBe(2);
  expect(stderr).toContain('Usage: npm run tool -- search-explain');
});

it('package.json lists at most ten scripts; the others are tools', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    scripts: Record<string, string>;
  };
  const listed = Object.keys(scripts).filter((name) => name !== 'tool');
  expect(listed.length).toBeLessThanOrEqual(10);
});
