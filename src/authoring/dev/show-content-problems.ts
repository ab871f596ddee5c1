import type { AstroIntegration } from 'astro';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isError, type Problem } from '../../check/problem.ts';
import { terminalReport } from '../../check/report/terminal.ts';
import { contentProblems, type ContentProblems } from './content-problems.ts';
import { problemsPage } from './problems-page.ts';
import { replaceFailure } from './replace-failure.ts';
import { untilMended } from './serve-problems.ts';

/** Rules that report files which Astro cannot read or whose entries it refuses. */
const astroReads = new Set<string>(['schema', 'translation', 'unreadable-file', 'yaml']);

const keepsAstroFromStarting = (problem: Problem): boolean =>
  isError(problem) && astroReads.has(problem.rule);

/**
 * While developing, shows the problems of the content in every page and in the terminal, at the
 * start and after each save. Astro does not start while an entry does not fit its schema, so until
 * then the list of problems is served at its address. A page that fails later because of the content
 * is replaced by the list.
 */
export const contentProblemsInPage = (): AstroIntegration => {
  let problems: ContentProblems;
  return {
    name: 'content-problems',
    hooks: {
      'astro:config:setup': async ({ command, config, isRestart, injectScript, logger }) => {
        if (command !== 'dev') return;
        const panel = fileURLToPath(new URL('./problems-panel.ts', import.meta.url));
        injectScript('page', `import ${JSON.stringify(panel)};`);
        const root = fileURLToPath(config.root);
        problems = contentProblems(root);
        const found = await problems.now();
        if (found.length > 0) logger.warn(`\n${terminalReport({ files: 0, problems: found })}`);
        // A server that runs already keeps the last good version of each entry.
        if (isRestart || !found.some(keepsAstroFromStarting)) return;
        await untilMended(root, config.server, problems, keepsAstroFromStarting);
      },
      'astro:server:setup': ({ server, logger }) => {
        const content = join(server.config.root, 'content', sep);
        const follow = async (path: string): Promise<void> => {
          if (!path.startsWith(content)) return;
          const found = await problems.again();
          server.hot.send('content:problems', found);
          if (found.length > 0) logger.warn(`\n${terminalReport({ files: 0, problems: found })}`);
        };
        server.watcher.on('all', (_, path) => void follow(path));
        server.middlewares.use('/__content-problems.json', (_, response) => {
          void problems.now().then((found) => {
            response.setHeader('Content-Type', 'application/json');
            response.end(JSON.stringify(found));
          });
        });
        server.middlewares.use((request, response, next) => {
          if (request.headers.accept?.includes('text/html')) {
            replaceFailure(response, async () => {
              const found = await problems.now();
              return found.some(isError) ? problemsPage(found) : undefined;
            });
          }
          next();
        });
      },
    },
  };
};
