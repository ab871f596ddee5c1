import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { expect, test, type Page } from 'playwright/test';
import { startStaticServer, type StaticServer } from '../../../setup/static-server.ts';

type Fault = (response: ServerResponse) => void;

const sends =
  (type: string, body: string | Buffer): Fault =>
  (response) => {
    response.writeHead(200, { 'content-type': type }).end(body);
  };
const faults = {
  missing: (response: ServerResponse) => {
    response.writeHead(404).end();
  },
  damaged: sends('application/octet-stream', Buffer.from([0x1f, 0x8b, 8, 0])),
};
const half = (path: string): Buffer => {
  const whole = readFileSync(path);
  return whole.subarray(0, whole.length / 2);
};

const results = (page: Page) => page.locator('#results');
const firstResult = (page: Page) => results(page).locator('li > a').first();
const settled = (page: Page) => expect(results(page)).toHaveAttribute('aria-busy', 'false');

type Look = () => Promise<void>;

/** Opens the search on a site of its own, so that the browser has no file of it from before. */
const search = async (page: Page, breakFiles: (server: StaticServer) => void, look: Look) => {
  const server = await startStaticServer('dist');
  try {
    breakFiles(server);
    await page.goto(`${server.site}en/search/?q=refund`);
    await look();
  } finally {
    await server.close();
  }
};

test('where the questions are missing or damaged in any way, the full text answers', async ({
  page,
}) => {
  for (const [what, fault] of Object.entries({
    missing: faults.missing,
    'cut off': sends('application/json', half('dist/en/questions.json')),
    'a page of the host': sends('text/html', '<!doctype html><p>Sorry'),
    'of another shape': sends('application/json', '{"questions":null}'),
    empty: sends('application/json', ''),
  })) {
    await test.step(what, () =>
      search(
        page,
        (server) => {
          server.answer(/questions\.json$/, fault);
        },
        async () => {
          await expect(firstResult(page)).toHaveAttribute(
            'href',
            /\/en\/(?:articles|what-happened)\/.*refund/,
          );
          // Only the full text marks what matched.
          await expect(results(page).locator('li').first().locator('mark').first()).toBeVisible();
          await settled(page);
        },
      ),
    );
  }
});

const parts = [
  { part: 'script', path: /pagefind\/pagefind\.js$/ },
  { part: 'entry', path: /pagefind-entry\.json$/ },
  { part: 'engine', path: /pagefind\/wasm\./ },
  { part: 'table of contents', path: /\.pf_meta$/ },
  { part: 'index', path: /pagefind\/index\// },
  { part: 'texts', path: /pagefind\/fragment\// },
];

test('where any part of the full text is missing or damaged, the questions still answer', async ({
  page,
}) => {
  test.setTimeout(120_000);
  for (const { part, path, fault } of [
    ...parts.map((each) => ({ ...each, fault: faults.missing })),
    ...parts
      .filter(({ part }) => part === 'index')
      .map((each) => ({ ...each, fault: faults.damaged })),
  ]) {
    await test.step(part, () =>
      search(
        page,
        (server) => {
          server.answer(path, fault);
        },
        async () => {
          // The page says so once both layers have answered, or failed to.
          await expect(page.locator('search-results .state')).toHaveText(/^\d+ answers$/);
          await settled(page);
          await expect(results(page).locator('mark')).toHaveCount(0);
          await expect(firstResult(page)).toHaveAttribute('href', /\/en\/articles\/refund\/$/);
        },
      ),
    );
  }
});

for (const [what, fault] of Object.entries(faults)) {
  test(`where the questions are missing and any part of the full text is ${what}, the page says so`, async ({
    page,
  }) => {
    for (const { part, path } of parts) {
      await test.step(part, () =>
        search(
          page,
          (server) => {
            server.answer(/questions\.json$/, faults.missing);
            server.answer(path, fault);
          },
          async () => {
            await expect(page.locator('search-results .state')).toContainText('did not load');
            await settled(page);
            await expect(page.getByRole('heading', { name: 'All questions' })).toBeVisible();
          },
        ),
      );
    }
  });
}
