import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { checkFolder } from '../checks/check-folder.ts';
import { isError } from '../checks/problem.ts';
import { terminalReport } from '../checks/reporters/terminal.ts';

/**
 * Checks the content before a build does anything else. Errors end the build, all of them named
 * with their places: Astro's own validation stops at the first entry, without its place, and lets
 * references to missing entries pass. Warnings are told and let the build go on.
 */
export const contentCheck = (): AstroIntegration => ({
  name: 'content-check',
  hooks: {
    'astro:config:setup': async ({ command, config, logger }) => {
      if (command !== 'build') return;
      // What is due is asked of today, also where the site is built for an earlier day.
      const today = new Date().toISOString().slice(0, 10);
      const checked = await checkFolder(fileURLToPath(config.root), today);
      if (checked.problems.length === 0) return;
      const report = `\n${terminalReport(checked)}`;
      if (!checked.problems.some(isError)) {
        logger.warn(report);
        return;
      }
      logger.error(report);
      const error = new Error('The content has errors, which stand above.');
      // The cause is no code, so Astro has no trace of calls to show.
      error.stack = '';
      throw error;
    },
  },
});
