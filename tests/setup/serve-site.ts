import { preview } from 'astro';

/** Serves `dist/` on a free port of the loopback interface. */
export const serveSite = async (): Promise<{ origin: string; close: () => Promise<void> }> => {
  const server = await preview({ server: { host: '127.0.0.1', port: 4340 }, logLevel: 'error' });
  return {
    origin: `http://127.0.0.1:${server.port}`,
    close: () => server.stop(),
  };
};
