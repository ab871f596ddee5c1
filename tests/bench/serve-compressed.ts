import { createServer } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { headersFor, readRules } from '../hosts/site-rules.ts';
import { contentTypeOf } from '../setup/content-types.ts';

/** Serves a built site as a good host does: its own headers, and the compressed copies. */
export const serveCompressed = async (
  folder: string,
): Promise<{ origin: string; close: () => Promise<void> }> => {
  const rules = readRules(folder);
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    const path = decodeURI(pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    const file = join(folder, path);
    if (!existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    const isCompressed = existsSync(`${file}.br`);
    response
      .writeHead(200, {
        'Content-Type': contentTypeOf(path),
        ...headersFor(rules, pathname),
        ...(isCompressed && { 'Content-Encoding': 'br', Vary: 'Accept-Encoding' }),
      })
      .end(readFileSync(isCompressed ? `${file}.br` : file));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => {
          closed();
        });
        server.closeAllConnections();
      }),
  };
};
