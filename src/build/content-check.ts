import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { checkFolder } from '../check/check-folder.ts';
import { isError } from '../check/problem.ts';
import { terminalReport } from '../check/report/terminal.ts';
import { siteTimeZone } from '../i18n/country.ts';
import { dayIn } from '../ui/day.ts';

/**
 * Checks the content before a build begins. Astro's own validation stops at the first entry, gives
 * no line, and lets references to missing entries pass, so the build ends here, with every problem
 * of the content. Warnings are printed and let it go on.
 */
export const contentCheck = (): AstroIntegration => ({
  name: 'content-check',
  hooks: {
    'astro:config:setup': async ({ command, config, logger }) => {
      if (command !== 'build') return;
      // Today and not the build date: a claim is due also where SOURCE_DATE_EPOCH lies in the past.
      const root = fileURLToPath(config.root);
      const checked = await checkFolder(root, dayIn(siteTimeZone, new Date()));
      if (checked.problems.length === 0) return;
      const report = `\n${terminalReport(checked)}`;
      if (!checked.problems.some(isError)) {
        logger.warn(report);
        return;
      }
      logger.error(report);
      // Astro would call a thrown error an unhandled one and print it again. Windows writes to a
      // pipe later, so the report has to be out before the process ends.
      await new Promise((written) => process.stderr.write('', written));
      process.exit(1);
    },
  },
});
