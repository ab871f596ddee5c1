import type { AstroIntegration } from 'astro';
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Checked } from '../check/check-folder.ts';
import { expectVerdict } from '../check/check-verdict.ts';
import { isError } from '../check/problem.ts';
import { terminalReport } from '../check/report/terminal.ts';

/** An error whose cause is no code, so that Astro shows no trace of calls and guesses at no fix. */
const withoutTrace = (message: string): Error => {
  const error = new Error(message);
  error.stack = '';
  return error;
};

/** Checks in a process of its own: a thread could not set the time zone, which hours are read in. */
const checkBeside = (root: string, today: string, record: string): Promise<Checked> =>
  new Promise((resolve, reject) => {
    const check = fork(new URL('../check/check-process.ts', import.meta.url), [
      root,
      today,
      record,
    ]);
    check.once('message', (checked) => {
      resolve(checked as Checked);
    });
    check.once('error', reject).once('exit', (code) => {
      if (code !== 0) reject(new Error('The content check failed; why stands above.'));
    });
  });

/**
 * Fails a build whose content has errors, and names all of them; warnings are told and let it go
 * on. Astro's own validation stops at the first entry, without its place, and lets references to
 * missing entries pass. The check runs beside the build, and judges again only what has changed
 * since the last one.
 */
export const contentCheck = (): AstroIntegration => ({
  name: 'content-check',
  hooks: {
    'astro:config:setup': ({ command, config, logger }) => {
      if (command !== 'build') return;
      // What is due is asked of today, also where the site is built for an earlier day.
      const today = new Date().toISOString().slice(0, 10);
      const judge = async (): Promise<void> => {
        const record = fileURLToPath(new URL('content-check.bin', config.cacheDir));
        const checked = await checkBeside(fileURLToPath(config.root), today, record);
        if (checked.problems.length === 0) return;
        const report = `\n${terminalReport(checked)}`;
        if (!checked.problems.some(isError)) logger.warn(report);
        else {
          logger.error(report);
          throw withoutTrace('The content has errors, which stand above.');
        }
      };
      expectVerdict(judge());
    },
    'astro:build:done': () => globalThis.checkVerdict?.reached,
  },
});
