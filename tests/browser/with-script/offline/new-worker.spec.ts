import type { Page } from 'playwright/test';
import { expect, savedLine, test, visit } from '../served-site.ts';

const workers = (page: Page) =>
  page.evaluate(async () => {
    const { active, waiting } = await navigator.serviceWorker.ready;
    return { active: active?.state, waiting: waiting?.state };
  });

/** Deploys a worker that is the same but for its bytes, and loads what `code` says first. */
const deployWorker = async (server: Parameters<typeof visit>[1], code: string): Promise<void> => {
  const current = await (await fetch(`${server.site}sw.js`)).text();
  server.answer(/^sw\.js$/, (response) =>
    response.writeHead(200, { 'content-type': 'text/javascript' }).end(`${code};${current}`),
  );
};

test('a new worker waits until no page uses the old one, and pages are not loaded anew', async ({
  page,
  context,
  server,
}) => {
  await visit(page, server, 'en/');
  await deployWorker(server, 'self.isNew = true');
  await page.reload();
  await page.evaluate(() => {
    document.documentElement.dataset.open = 'still';
  });
  await expect.poll(() => workers(page)).toEqual({ active: 'activated', waiting: 'installed' });
  await expect(page.locator('html')).toHaveAttribute('data-open', 'still');
  await page.goto('about:blank');
  const next = await context.newPage();
  await next.goto(`${server.site}en/contact/`);
  await expect.poll(() => workers(next)).toEqual({ active: 'activated', waiting: undefined });
  server.cut();
  await next.goto(`${server.site}en/contact/`);
  await expect(savedLine(next)).toBeVisible();
});

test('a worker clears what one of another version left, and only that', async ({
  page,
  server,
}) => {
  const left = `offline-copies-0 kept ${server.site}`;
  const neighbour = `offline-copies-0 kept ${server.site}neighbour/`;
  await page.goto(`${server.site}404.html`);
  await page.evaluate(
    (names) => Promise.all(names.map((name) => caches.open(name))),
    [left, neighbour],
  );
  await visit(page, server, 'en/');
  const names = await page.evaluate(() => caches.keys());
  expect(names).toContain(neighbour);
  expect(names).not.toContain(left);
});
