import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import type { Page } from 'playwright/test';
import { expect, test } from '../served-site.ts';

test.use({ serviceWorkers: 'block' });

const missing = (response: ServerResponse) => response.writeHead(404).end();
const sends = (type: string, body: string | Buffer) => (response: ServerResponse) =>
  response.writeHead(200, { 'content-type': type }).end(body);
const half = (path: string): Buffer => {
  const whole = readFileSync(path);
  return whole.subarray(0, whole.length / 2);
};

const results = (page: Page) => page.locator('#results');
const firstResult = (page: Page) => results(page).locator('li > a').first();
const settled = (page: Page) => expect(results(page)).toHaveAttribute('aria-busy', 'false');

for (const { what, answer } of [
  { what: 'missing', answer: missing },
  { what: 'cut off', answer: sends('application/json', half('dist/en/questions.json')) },
  { what: 'a page of the host', answer: sends('text/html', '<!doctype html><p>Sorry') },
  { what: 'of another shape', answer: sends('application/json', '{"questions":null}') },
  { what: 'empty', answer: sends('application/json', '') },
]) {
  test(`where the questions are ${what}, the full text answers`, async ({ page, server }) => {
    server.answer(/questions\.json$/, answer);
    await page.goto(`${server.site}en/search/?q=refund`);
    await expect(firstResult(page)).toHaveAttribute('href', /\/en\/articles\//);
    await settled(page);
  });
}

const parts = [
  { part: 'script', path: /pagefind\/pagefind\.js$/ },
  { part: 'entry', path: /pagefind-entry\.json$/ },
  { part: 'engine', path: /pagefind\/wasm\./ },
  { part: 'worker', path: /pagefind-worker\.js$/ },
  { part: 'table of contents', path: /\.pf_meta$/ },
  { part: 'index', path: /pagefind\/index\// },
  { part: 'texts', path: /pagefind\/fragment\// },
];

/** The worker is an extra: without it the engine runs in the page. */
const needed = parts.filter(({ part }) => part !== 'worker');

for (const { how, answer } of [
  { how: 'missing', answer: missing },
  { how: 'damaged', answer: sends('application/octet-stream', Buffer.from([0x1f, 0x8b, 8, 0])) },
]) {
  for (const { part, path } of parts) {
    test(`where the full text’s ${part} is ${how}, the questions still answer`, async ({
      page,
      server,
    }) => {
      server.answer(path, answer);
      await page.goto(`${server.site}en/search/?q=refund`);
      await page.locator('.more').click();
      await settled(page);
      await expect(firstResult(page)).toHaveAttribute('href', /\/en\/articles\/refund\/$/);
    });
  }
  for (const { part, path } of needed) {
    test(`where the questions are missing and the full text’s ${part} is ${how}, the page says so`, async ({
      page,
      server,
    }) => {
      server.answer(/questions\.json$/, missing);
      server.answer(path, answer);
      await page.goto(`${server.site}en/search/?q=refund`);
      await expect(page.locator('search-results .state')).toContainText('did not load');
      await settled(page);
      await expect(page.getByRole('heading', { name: 'All questions' })).toBeVisible();
    });
  }
}
