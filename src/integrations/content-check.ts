import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { checkContent } from '../checks/check-content.ts';
import { readContent } from '../checks/read-content.ts';
import { report } from '../checks/report.ts';

/**
 * Stops a build whose content has problems, and names all of them. Astro's own validation stops
 * at the first entry, without its place, and lets references to missing entries pass.
 */
export const contentCheck = (): AstroIntegration => ({
  name: 'content-check',
  hooks: {
    'astro:config:setup': async ({ command, config, logger }) => {
      if (command !== 'build' && command !== 'dev') return;
      const problems = checkContent(await readContent(fileURLToPath(config.root)));
      if (problems.length === 0) return;
      if (command === 'build') throw new Error(`\n${report(problems)}`);
      logger.error(`\n${report(problems)}`);
    },
  },
});
