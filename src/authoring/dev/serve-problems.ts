import { createServer, type ViteDevServer } from 'vite';
import type { Problem } from '../../check/problem.ts';
import type { Listening } from './options.ts';
import { problemsPage } from './problems-page.ts';

/** Port of Astro's own server where nobody names another. */
const usualPort = 4321;

/**
 * Serves the list of problems where Astro would serve the site: with the same server, so that the
 * host means the same, and the next port is taken where one is in use.
 *
 * @param look finds the problems as they are now
 */
export const serveProblems = async (
  { host, port = usualPort }: Listening,
  look: () => Promise<Problem[]>,
): Promise<ViteDevServer> => {
  const server = await createServer({
    configFile: false,
    appType: 'custom',
    clearScreen: false,
    optimizeDeps: { noDiscovery: true },
    server: { port, ...(host === undefined ? {} : { host }), ws: false, watch: null },
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
