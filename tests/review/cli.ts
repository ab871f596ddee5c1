import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildDay } from '../../src/content/build-date.ts';
import { siteTimeZone } from '../../src/i18n/country.ts';
import { cases } from '../search/cases.ts';
import { readCheckout, type Checkout } from './read-checkout.ts';
import { summary } from './summary.ts';

/*
 * `npm run tool -- review --base <folder or commit>`: says in Markdown what the built site of this
 * folder changes against another one. A folder must be built; a commit is checked out beside, and
 * built with the libraries installed here.
 */

const readCommit = async (commit: string): Promise<Checkout> => {
  const folder = mkdtempSync(join(tmpdir(), 'base-'));
  const git = (...parameters: string[]) =>
    execFileSync('git', parameters, { stdio: ['ignore', 'ignore', 'inherit'] });
  try {
    git('worktree', 'add', '--detach', folder, commit);
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
    execFileSync(process.execPath, [resolve('node_modules/astro/bin/astro.mjs'), 'build'], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    return await readCheckout(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
    git('worktree', 'prune');
  }
};

const run = async (): Promise<string> => {
  const { base } = parseArgs({ options: { base: { type: 'string' } } }).values;
  if (base === undefined)
    throw new Error('Usage: npm run tool -- review --base <folder or commit>');
  const head = await readCheckout('.');
  const before = existsSync(base) ? await readCheckout(base) : await readCommit(base);
  return summary(before, head, buildDay(siteTimeZone), cases());
};

try {
  console.log(await run());
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
