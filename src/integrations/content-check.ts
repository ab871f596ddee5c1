import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { checkFolder } from '../checks/check-folder.ts';
import { isError } from '../checks/problem.ts';
import { terminalReport } from '../checks/reporters/terminal.ts';

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
      else if (command === 'build') throw new Error(report);
      else logger.error(report);
    },
  },
});
