import type { AstroIntegration } from 'astro';
import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isError, type Problem } from '../../check/problem.ts';
import { terminalReport } from '../../check/report/terminal.ts';
import { problemsPage } from './problems-page.ts';
import { replaceFailure } from './replace-failure.ts';

/**
 * While developing, shows the problems of the content in every page and in the terminal, at the
 * start and after each save. A page that fails because of them is replaced by their list.
 */
export const contentProblemsInPage = (): AstroIntegration => ({
  name: 'content-problems',
  hooks: {
    'astro:config:setup': ({ command, injectScript }) => {
      if (command !== 'dev') return;
      const panel = fileURLToPath(new URL('./problems-panel.ts', import.meta.url));
      injectScript('page', `import ${JSON.stringify(panel)};`);
    },
    'astro:server:setup': async ({ server, logger }) => {
      // Imported here and not at the top, so that a build does not load it.
      const { contentProblems } = await import('./content-problems.ts');
      const { root } = server.config;
      const problems = contentProblems(root);
      const content = `${root}${root.endsWith(sep) ? '' : sep}content${sep}`;
      const tell = (found: Problem[]): void => {
        if (found.length > 0) logger.warn(`\n${terminalReport({ files: 0, problems: found })}`);
      };
      void problems.now().then(tell);
      const follow = async (path: string): Promise<void> => {
        if (!path.startsWith(content)) return;
        const found = await problems.again();
        server.hot.send('content:problems', found);
        tell(found);
      };
      for (const event of ['add', 'change', 'unlink'] as const) {
        server.watcher.on(event, (path: string) => void follow(path));
      }
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
});
