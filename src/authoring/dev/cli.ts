import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:http';
import { watch } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { isError, type Problem } from '../../check/problem.ts';
import { terminalReport, wantsColour } from '../../check/report/terminal.ts';
import { contentProblems } from './content-problems.ts';
import { problemsPage } from './problems-page.ts';

/*
 * `npm run dev`: serves the site while somebody writes. Astro does not start while an entry does
 * not fit its schema; it prints a stack trace. Until all entries fit, this command serves the list
 * of problems at the same address and tries Astro again after each save that changes the list.
 */

const { values } = parseArgs({
  options: { host: { type: 'string' }, port: { type: 'string' } },
  strict: false,
});
const host = typeof values.host === 'string' ? values.host : 'localhost';
const port = typeof values.port === 'string' ? Number(values.port) : 4321;

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
    site = spawn(process.execPath, [astro, 'dev', ...process.argv.slice(2)], { stdio: 'inherit' });
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
  const server = createServer((_, response) => {
    void look().then((found) => {
      response.writeHead(503, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(problemsPage(found));
    });
  });
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(port, host, listening);
  });
  console.log(`The site waits for these to be mended: http://${host}:${port}/ lists them too.`);
  await isChanged;
  watcher.close();
  const closed = new Promise((done) => server.close(done));
  server.closeAllConnections();
  await closed;
};

const now = () => contentProblems(process.cwd()).now();

for (;;) {
  const before = await now();
  if (before.some(keepsAstroFromStarting)) {
    const colours = wantsColour(process.env, process.stdout.isTTY);
    console.log(terminalReport({ files: 0, problems: before }, colours));
  } else {
    const code = await runSite();
    if (code === 0 || !(await now()).some(isError)) {
      process.exitCode = code;
      break;
    }
  }
  await showProblems();
}
