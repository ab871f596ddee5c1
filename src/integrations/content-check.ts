import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { checkFolder } from '../checks/check-folder.ts';
import { isError } from '../checks/problem.ts';
import { terminalReport } from '../checks/reporters/terminal.ts';

/** An error whose cause is no code, so that Astro shows no trace of calls and guesses at no fix. */
const withoutTrace = (message: string): Error => {
  const error = new Error(message);
  error.stack = '';
  return error;
};

/**
 * Stops a build whose content has errors, and names all of them; warnings are told and let it go
 * on. Astro's own validation stops at the first entry, without its place, and lets references to
 * missing entries pass.
 */
export const contentCheck = (): AstroIntegration => ({
  name: 'content-check',
  hooks: {
    'astro:config:setup': async ({ command, config, logger }) => {
      if (command !== 'build' && command !== 'dev') return;
      // What is due is asked of today, also where the site is built for an earlier day.
      const today = new Date().toISOString().slice(0, 10);
      const checked = await checkFolder(fileURLToPath(config.root), today);
      if (checked.problems.length === 0) return;
      const report = `\n${terminalReport(checked)}`;
      if (!checked.problems.some(isError)) logger.warn(report);
      else {
        logger.error(report);
        if (command === 'build') throw withoutTrace('The content has errors, which stand above.');
      }
    },
  },
});
