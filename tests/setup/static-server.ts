import { createReadStream, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { join } from 'node:path';
import { headersFor, readRules } from '../hosts/site-rules.ts';
import { contentTypeOf } from './content-types.ts';

/**
 * A static server that a test can change, break and cut off while a page is open. It sends the
 * headers that the site ships, its policy among them.
 */
export type StaticServer = {
  /** Where the site begins, with a slash at the end. */
  site: string;
  /** Serves another folder from now on: a new deployment. */
  deploy: (folder: string) => void;
  /** Breaks and refuses every connection, as if the reader had no network. */
  cut: () => void;
  restore: () => void;
  /** Lets requests for paths that match wait, as on a very slow network, until released. */
  stall: (path: RegExp) => () => void;
  /** Answers for paths that match in its own way. */
  answer: (path: RegExp, how: (response: ServerResponse) => void) => void;
  /** States this time in its answers, or none at all. */
  stamp: (date: string | undefined) => void;
  /** Paths asked for since the last call, from the base of the site. */
  asked: () => string[];
  close: () => Promise<void>;
};

const fileOf = (folder: string, path: string): string =>
  join(folder, decodeURIComponent(path), path.endsWith('/') || path === '' ? 'index.html' : '');

const isFile = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

/** @param base path of the site without its trailing slash, such as `/help` */
export const startStaticServer = async (folder: string, base = ''): Promise<StaticServer> => {
  let deployed = folder;
  let rules = readRules(folder);
  let isCut = false;
  let stamped: string | undefined = 'now';
  let requests: string[] = [];
  const sockets = new Set<Socket>();
  const stalled = new Map<RegExp, (() => void)[]>();
  const answers: { path: RegExp; how: (response: ServerResponse) => void }[] = [];
  const serve = (path: string, response: ServerResponse): void => {
    const own = answers.find((answer) => answer.path.test(path));
    if (own) {
      own.how(response);
      return;
    }
    const wanted = fileOf(deployed, path);
    const found = isFile(wanted);
    const file = found ? wanted : join(deployed, '404.html');
    const type = contentTypeOf(file);
    response.sendDate = stamped === 'now';
    if (stamped !== 'now' && stamped !== undefined) response.setHeader('date', stamped);
    response.writeHead(found ? 200 : 404, {
      'content-type': type,
      ...headersFor(rules, `${base}/${path}`),
    });
    createReadStream(file).pipe(response);
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://site');
    const path = pathname.startsWith(`${base}/`) ? pathname.slice(base.length + 1) : undefined;
    if (path === undefined) {
      response.writeHead(404).end();
      return;
    }
    requests.push(path);
    const waiting = [...stalled].find(([pattern]) => pattern.test(path))?.[1];
    if (waiting)
      waiting.push(() => {
        serve(path, response);
      });
    else serve(path, response);
  });
  server.on('connection', (socket) => {
    if (isCut) socket.destroy();
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((listening) => {
    server.listen(0, '127.0.0.1', listening);
  });
  const disconnect = () => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    site: `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}/`,
    deploy: (next) => {
      deployed = next;
      rules = readRules(next);
    },
    cut: () => {
      isCut = true;
      disconnect();
    },
    restore: () => {
      isCut = false;
    },
    stall: (path) => {
      stalled.set(path, []);
      return () => {
        const waiting = stalled.get(path) ?? [];
        stalled.delete(path);
        for (const serveNow of waiting) serveNow();
      };
    },
    answer: (path, how) => {
      answers.unshift({ path, how });
    },
    stamp: (date) => {
      stamped = date;
    },
    asked: () => {
      const before = requests;
      requests = [];
      return before;
    },
    close: async () => {
      disconnect();
      await new Promise<void>((closed) => {
        server.close(() => {
          closed();
        });
      });
    },
  };
};
