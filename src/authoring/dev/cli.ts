import { spawn, type ChildProcess } from 'node:child_process';
import { watch } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { isError, type Problem } from '../../check/problem.ts';
import { terminalReport, wantsColour } from '../../check/report/terminal.ts';
import { contentProblems } from './content-problems.ts';
import { isForAstroAlone, listeningOf } from './options.ts';
import { serveProblems } from './serve-problems.ts';

/*
 * `npm run dev`: serves the site while somebody writes. Astro does not start while an entry does
 * not fit its schema; it prints a stack trace. Until all entries fit, this command serves the list
 * of problems at the same address and tries Astro again after each save that changes the list.
 */

const args = process.argv.slice(2);

const astro = join(
  dirname(createRequire(import.meta.url).resolve('astro/package.json')),
  'bin/astro.mjs',
);

/** Rules that find what Astro's own reading of the entries stumbles over. */
const astroReads = new Set<string>(['schema', 'translation', 'unreadable-file', 'yaml']);

const keepsAstroFromStarting = (problem: Problem): boolean =>
  isError(problem) && astroReads.has(problem.rule);

let site: ChildProcess | undefined;
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    site?.kill(signal);
    process.exit();
  });
}

/** Runs Astro until it ends, and gives its exit code. */
const runSite = (): Promise<number> =>
  new Promise((ended) => {
    site = spawn(process.execPath, [astro, 'dev', ...args], { stdio: 'inherit' });
    site.once('exit', (code) => {
      ended(code ?? 0);
    });
  });

/** Serves the list of problems until the list changes. */
const showProblems = async (): Promise<void> => {
  const problems = contentProblems(process.cwd());
  const before = JSON.stringify(await problems.now());
  let changed: () => void;
  const isChanged = new Promise<void>((done) => (changed = done));
  const look = async () => {
    const found = await problems.again();
    if (JSON.stringify(found) !== before) changed();
    return found;
  };
  // A folder that is watched a moment too late would miss a save: each visit looks again too.
  const watcher = watch('content', { recursive: true }, () => void look());
  const server = await serveProblems(listeningOf(args), look);
  console.log('The site waits for these to be mended. They are listed here too:');
  server.printUrls();
  await isChanged;
  watcher.close();
  await server.close();
};

const now = () => contentProblems(process.cwd()).now();

while (!isForAstroAlone(args)) {
  const before = await now();
  if (before.some(keepsAstroFromStarting)) {
    const colours = wantsColour(process.env, process.stdout.isTTY);
    console.log(terminalReport({ files: 0, problems: before }, colours));
  } else {
    const code = await runSite();
    // Astro has said why it ended, as where another server runs already: that is no fault of the content.
    if (code === 0 || !(await now()).some(keepsAstroFromStarting)) {
      process.exit(code);
    }
  }
  await showProblems();
}
process.exitCode = await runSite();
