import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const page = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="description" content="One line, and nothing else.">
<title>One line</title>
<link rel="icon" href="data:,">
<main><h1>One line</h1></main>
`;

/** Serves a page with hardly anything on it: what it takes is the machine's and the browser's own. */
export const serveOneLine = async (): Promise<{ url: string; close: () => void }> => {
  const server = createServer(({ url }, response) => {
    if (url === '/one-line/') response.setHeader('Content-Type', 'text/html').end(page);
    else response.writeHead(404).end();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/one-line/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
};
