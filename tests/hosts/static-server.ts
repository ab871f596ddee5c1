import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join, normalize } from 'node:path';
import { headersFor, movedTo, notFoundFor, readRules } from './site-rules.ts';
import { contentTypeOf } from '../setup/content-types.ts';

type Served = {
  site: string;
  port: number;
  /** `_headers` and `_redirects` are obeyed. */ withRules: boolean;
};

/** The file that an address names: itself, or the index of its folder. */
const fileOf = (site: string, path: string): string | undefined => {
  const file = join(site, normalize(path.endsWith('/') ? `${path}index.html` : path));
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
};

/**
 * A static server as plain as they come: files, the index of a folder, a slash added to a folder's
 * name, and `404.html`. With rules it does what Cloudflare Pages and Netlify do with them.
 */
export const serveFolder = ({ site, port, withRules }: Served): Server => {
  const rules = withRules ? readRules(site) : undefined;
  const server = createServer((request, response) => {
    const path = decodeURI(new URL(request.url ?? '/', 'http://host').pathname);
    if (!path.endsWith('/') && fileOf(site, `${path}/`)) {
      response.writeHead(301, { Location: encodeURI(`${path}/`) }).end();
      return;
    }
    const moved = rules && movedTo(rules, path);
    if (moved !== undefined) {
      response.writeHead(301, { Location: moved }).end();
      return;
    }
    const found = fileOf(site, path);
    const file = found ?? join(site, rules ? notFoundFor(rules, path) : '404.html');
    const headers = rules ? headersFor(rules, path) : {};
    response
      .writeHead(found ? 200 : 404, {
        'Content-Type': contentTypeOf(file),
        ...headers,
      })
      .end(request.method === 'HEAD' ? undefined : readFileSync(file));
  });
  return server.listen(port, '127.0.0.1');
};
