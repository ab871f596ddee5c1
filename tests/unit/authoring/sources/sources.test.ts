import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { askAll, mainText } from '../../../../src/authoring/sources/ask.ts';
import { citedAddresses, report } from '../../../../src/authoring/sources/report.ts';
import { readRecord, recordAfter } from '../../../../src/authoring/sources/seen.ts';

/** What the server on loopback answers, by path; a change of it is a page that changes. */
let pages: Record<string, { status?: number; type?: string; body?: string; to?: string }>;
let server: Server;
let origin: string;
const requests: string[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    requests.push(request.url ?? '');
    const {
      status = 200,
      type = 'text/html',
      body = '',
      to,
    } = pages[request.url ?? ''] ?? {
      status: 404,
    };
    if (to !== undefined) response.writeHead(302, { Location: to }).end();
    else response.writeHead(status, { 'Content-Type': type }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.close();
});

const html = (text: string, menu = 'Menu') =>
  `<html><body><nav>${menu}</nav><main><h1>Fees</h1><p>${text}</p></main></body></html>`;

beforeEach(() => {
  requests.length = 0;
  pages = {
    '/': { body: html('Home') },
    '/fees': { body: html('A transfer costs 2,500.') },
    '/rules.pdf': { type: 'application/pdf', body: '%PDF rules' },
    '/moved': { to: '/' },
    '/renamed': { to: '/fees' },
    '/shut': { status: 403 },
  };
});

const claim = (id: string, paths: string[], checked = '2026-11-01', reviewEvery = 180) => ({
  id,
  provenance: {
    confidence: 'official' as const,
    checked,
    reviewEvery,
    sources: paths.map((path) => ({
      url: origin + path,
      publisher: 'P',
      published: null,
      read: null,
      firstHand: true,
    })),
  },
});

/** One weekly round: asks, compares with the last report, writes the next. */
const round = async (claims: ReturnType<typeof claim>[], today: string, last = '') => {
  const answers = await askAll([...citedAddresses(claims).keys()], { pause: 0, patience: 5000 });
  return report(claims, answers, recordAfter(readRecord(last), answers, today), today);
};

it('each cited address is asked once, however many claims cite it', async () => {
  await round([claim('fact a', ['/fees', '/fees']), claim('fact b', ['/fees'])], '2026-11-29');
  expect(requests).toEqual(['/fees']);
});

it('a first round in which all is well has nothing to say', async () => {
  const claims = [claim('fact a', ['/fees', '/rules.pdf', '/renamed'])];
  const { text, isClean } = await round(claims, '2026-11-29');
  expect(isClean).toBe(true);
  expect(text).toMatch(/^3 cited addresses were asked on 2026-11-29\.\n\nNothing is to be done\./);
});

it('tells pages that are gone, with the claims that cite them', async () => {
  const { text, isClean } = await round(
    [claim('fact a', ['/no-such-page', '/moved']), claim('channel b', ['/no-such-page'])],
    '2026-11-29',
  );
  expect(isClean).toBe(false);
  expect(text).toContain('## Gone: find another source, or withdraw the claim (2)');
  expect(text).toContain(`- <${origin}/no-such-page> answers 404. Cited by: fact a, channel b`);
  expect(text).toContain(
    `- <${origin}/moved> leads to the front page ${origin}/. Cited by: fact a`,
  );
});

it('a page that turns programs away is no finding', async () => {
  const { text, isClean } = await round([claim('fact a', ['/shut'])], '2026-11-29');
  expect(isClean).toBe(true);
  expect(text).toContain(`- <${origin}/shut> answers 403. Cited by: fact a`);
});

it('tells what changed since the last time, until the claim was checked again', async () => {
  const claims = [claim('fact a', ['/fees'])];
  const first = await round(claims, '2026-11-22');
  pages['/fees'] = { body: html('A transfer costs 3,000.') };
  const second = await round(claims, '2026-11-29', first.text);
  const said = `- <${origin}/fees> says something else since 2026-11-29. Cited by: fact a`;
  expect(second.text).toContain(said);
  const third = await round(claims, '2026-12-06', second.text);
  expect(third.text).toContain(said);
  const fourth = await round([claim('fact a', ['/fees'], '2026-12-07')], '2026-12-13', third.text);
  expect(fourth.isClean).toBe(true);
});

it('another menu, script or footer is no change', async () => {
  const claims = [claim('fact a', ['/fees'])];
  const first = await round(claims, '2026-11-22');
  pages['/fees'] = {
    body: html('A transfer costs 2,500.', 'Another menu').replace(
      '<main>',
      '<script>x</script><main>',
    ),
  };
  expect((await round(claims, '2026-11-29', first.text)).isClean).toBe(true);
});

it('a page that is away for a week is compared with what it said before', async () => {
  const claims = [claim('fact a', ['/fees'])];
  const first = await round(claims, '2026-11-15');
  const { '/fees': page } = pages;
  pages['/fees'] = { status: 503 };
  const second = await round(claims, '2026-11-22', first.text);
  expect(second.isClean).toBe(true);
  pages['/fees'] = page!;
  expect((await round(claims, '2026-11-29', second.text)).isClean).toBe(true);
});

it('tells which claims are due for review', async () => {
  const claims = [claim('fact old', ['/fees'], '2026-05-01'), claim('fact new', ['/fees'])];
  const { text } = await round(claims, '2026-11-29');
  expect(text).toContain('## Due for review (1)\n- fact old, checked on 2026-05-01\n');
});

it('fits into an issue, also with the record of a thousand pages', () => {
  const claims = Array.from({ length: 1000 }, (_, n) =>
    claim(`fact ${n}`, [`/page-${n}`], '2020-01-01'),
  );
  const answers = new Map(
    [...citedAddresses(claims).keys()].map((address, n) => [
      address,
      n < 500
        ? ({ is: 'there', print: '0123456789' } as const)
        : ({ is: 'gone', why: 'answers 404' } as const),
    ]),
  );
  const { text } = report(
    claims,
    answers,
    recordAfter(new Map(), answers, '2026-11-29'),
    '2026-11-29',
  );
  expect(text.length).toBeLessThan(65_536);
  expect(text).toContain('- and 400 more');
});

it('the text of a page without marks of its own is all of its body', () => {
  expect(
    mainText('<head><title>T</title></head><body class="x"><p>One</p>\n<p>Two</p></body>'),
  ).toBe('One Two');
});
