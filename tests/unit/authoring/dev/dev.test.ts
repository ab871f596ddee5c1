import { createServer } from 'node:net';
import { expect, it } from 'vitest';
import { serveProblems } from '../../../../src/authoring/dev/serve-problems.ts';
import type { Problem } from '../../../../src/check/problem.ts';

it('the list of problems takes the next port where one is in use, at the host that was asked for', async () => {
  const problem: Problem = {
    file: 'content/notices/a.yaml',
    line: 2,
    column: 1,
    rule: 'schema',
    message: 'It is wrong.',
    fix: 'Mend it.',
  };
  const other = createServer();
  const port = await new Promise<number>((found) =>
    other.listen(0, '127.0.0.1', () => {
      const address = other.address();
      found(typeof address === 'object' && address ? address.port : 0);
    }),
  );
  const server = await serveProblems({ host: '127.0.0.1', port }, () => Promise.resolve([problem]));
  const [url = ''] = server.resolvedUrls?.local ?? [];
  expect(new URL(url).hostname).toBe('127.0.0.1');
  expect(Number(new URL(url).port)).toBeGreaterThan(port);
  const response = await fetch(new URL('/id/', url));
  expect(response.status).toBe(503);
  expect(await response.text()).toContain('content/notices/a.yaml:2:1');
  await server.close();
  other.close();
});
