import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { resolve } from 'node:path';

/** A development server of a copy of the project. */
export type DevServer = {
  origin: string;
  /** Asks a page as a browser does, again and again until it is as wanted; gives its HTML. */
  until: (path: string, isWanted: (html: string, status: number) => boolean) => Promise<string>;
  /** Everything it printed so far. */
  output: () => string;
  stop: () => Promise<void>;
};

const freePort = (): Promise<number> =>
  new Promise((found) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      server.close(() => {
        found(port);
      });
    });
  });

/** A pause between two looks; nothing depends on its length. */
const pause = () => new Promise((done) => setTimeout(done, 200));

/** What the server printed, without the lines that each answer adds. */
const withoutAnswers = (output: string): string =>
  output
    .split('\n')
    .filter((line) => !/\[\d{3}\]|does not exist or is empty/.test(line))
    .join('\n');

/** Milliseconds after which a page that is not as wanted ends the test, with what the server said. */
const patience = 270_000;

/**
 * Runs `npm run dev` in a folder, on a free port of the loopback interface.
 *
 * @param root folder of the project
 */
export const startDevServer = async (root: string): Promise<DevServer> => {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  let output = '';
  const server = spawn('npm', ['run', 'dev', '--', '--host', '127.0.0.1', '--port', `${port}`], {
    cwd: root,
    // A group of its own, so that npm, the script and Astro end together, and nothing else does.
    detached: true,
    env: {
      ...process.env,
      NODE_ENV: '',
      VITEST: '',
      PATH: `${resolve('node_modules/.bin')}:${process.env.PATH ?? ''}`,
    },
  });
  const ended = new Promise<void>((done) =>
    server.once('exit', () => {
      done();
    }),
  );
  let isRunning = true;
  void ended.then(() => (isRunning = false));
  for (const stream of [server.stdout, server.stderr]) {
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  }
  return {
    origin,
    output: () => output,
    until: async (path, isWanted) => {
      const began = performance.now();
      let last = 'no answer';
      while (isRunning && performance.now() - began < patience) {
        const response = await fetch(origin + path, { headers: { Accept: 'text/html' } }).catch(
          () => undefined,
        );
        const html = await response?.text().catch(() => undefined);
        if (response && html !== undefined) {
          if (isWanted(html, response.status)) return html;
          last = `${response.status} ${/<h1[^>]*>.*?<\/h1>/s.exec(html)?.[0] ?? html.slice(0, 200)}`;
        }
        await pause();
      }
      const why = isRunning ? `${path} is not as wanted: ${last}` : 'The server ended';
      throw new Error(`${why}\n${withoutAnswers(output).slice(-5000)}`);
    },
    stop: async () => {
      if (isRunning && server.pid) process.kill(-server.pid, 'SIGTERM');
      await ended;
    },
  };
};
