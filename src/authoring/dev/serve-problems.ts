import { watch } from 'node:fs';
import { join } from 'node:path';
import { createServer, type ViteDevServer } from 'vite';
import type { Problem } from '../../check/problem.ts';
import type { ContentProblems } from './content-problems.ts';
import { problemsPage } from './problems-page.ts';

/** Where Astro is told to listen, by its configuration or the options of the command. */
type Listening = { host: string | boolean; port: number };

/**
 * Serves the list of problems where Astro would serve the site. Vite serves both, so the option
 * `host` means the same for both, and both take the next port where one is in use.
 *
 * @param look finds the problems as they are now
 */
export const serveProblems = async (
  { host, port }: Listening,
  look: () => Promise<Problem[]>,
): Promise<ViteDevServer> => {
  const server = await createServer({
    configFile: false,
    appType: 'custom',
    clearScreen: false,
    optimizeDeps: { noDiscovery: true },
    server: { port, host, ws: false, watch: null },
    plugins: [
      {
        name: 'problems-of-the-content',
        configureServer: ({ middlewares }) => {
          middlewares.use((_, response, next) => {
            look().then((found) => {
              response.writeHead(503, { 'Content-Type': 'text/html; charset=utf-8' });
              response.end(problemsPage(found));
            }, next);
          });
        },
      },
    ],
  });
  return server.listen();
};

/**
 * Serves the list of problems until none is left that matters.
 *
 * @param root folder that holds `content/`
 */
export const untilMended = async (
  root: string,
  listening: Listening,
  problems: ContentProblems,
  matters: (problem: Problem) => boolean,
): Promise<void> => {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  const look = async (): Promise<Problem[]> => {
    const found = await problems.again();
    if (!found.some(matters)) resolve(undefined);
    return found;
  };
  // A folder that is watched a moment too late would miss a save: each visit looks again too.
  const watcher = watch(join(root, 'content'), { recursive: true }, () => void look());
  const server = await serveProblems(listening, look);
  console.log('The site waits for these to be mended. They are listed here too:');
  server.printUrls();
  await promise;
  watcher.close();
  await server.close();
};
