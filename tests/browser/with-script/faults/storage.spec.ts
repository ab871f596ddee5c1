import { expect, test, visit } from '../served-site.ts';
import type { Page } from 'playwright/test';

/** Storage that refuses: it is full, or the reader denies it. */
const refuse = (page: Page, name: 'SecurityError' | 'QuotaExceededError') =>
  page.addInitScript((error) => {
    const refusal = () => {
      throw new DOMException('refused', error);
    };
    if (error === 'SecurityError') {
      for (const storage of ['localStorage', 'sessionStorage', 'caches', 'indexedDB']) {
        Object.defineProperty(window, storage, { get: refusal });
      }
      ServiceWorkerContainer.prototype.register = refusal;
    } else {
      Storage.prototype.setItem = refusal;
      Cache.prototype.put = refusal;
    }
  }, name);

for (const name of ['SecurityError', 'QuotaExceededError'] as const) {
  test.describe(name, () => {
    test.use({ serviceWorkers: 'block' });

    test('reading, choosing a language and searching work', async ({ page, server }) => {
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      await refuse(page, name);
      await page.goto(`${server.site}id/`);
      await page.getByRole('link', { name: 'English' }).click();
      await expect(page).toHaveURL(`${server.site}en/`);
      await page.locator('input[name="q"]').fill('refund');
      await expect(page.getByRole('option').first()).toBeVisible();
      // Emptied, the field would offer the searches made before.
      await page.locator('input[name="q"]').fill('');
      await expect(page.getByRole('option')).toHaveCount(0);
      await page.locator('input[name="q"]').fill('refund');
      await page.locator('input[name="q"]').press('Enter');
      await expect(page.locator('#results li').first()).toBeVisible();
      await page.goto(server.site);
      await expect(page).toHaveURL(`${server.site}id/`);
      await page.goto(`${server.site}en/offline/`);
      await expect(page.locator('saved-pages a[href$="/en/contact/"]')).toBeVisible();
      expect(errors).toEqual([]);
    });
  });
}

/** Puts code in front of the worker's own: a test has no other way to change a worker's globals. */
const inWorker = (server: Parameters<typeof visit>[1], code: string, worker: string) => {
  server.answer(/^sw\.js$/, (response) =>
    response.writeHead(200, { 'content-type': 'text/javascript' }).end(`${code};${worker}`),
  );
};

const workerCode = async (site: string) => (await fetch(`${site}sw.js`)).text();

for (const { what, code } of [
  {
    what: 'refuses to store',
    code: `Cache.prototype.put = async () => { throw new DOMException('full', 'QuotaExceededError') }`,
  },
  {
    what: 'refuses everything',
    code: `for (const name of ['open', 'match', 'keys', 'delete', 'has'])
      CacheStorage.prototype[name] = async () => { throw new DOMException('denied', 'SecurityError') }`,
  },
]) {
  test(`a worker whose storage ${what} answers from the network`, async ({ page, server }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    inWorker(server, code, await workerCode(server.site));
    await page.goto(`${server.site}en/`);
    await expect
      .poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state))
      .toBe('activated');
    await page.goto(`${server.site}en/contact/gopay-phone/`);
    await expect(page.locator('main')).toContainText('1500-729');
    await page.goto(`${server.site}en/search/?q=refund`);
    await expect(page.locator('#results li').first()).toBeVisible();
    expect(errors).toEqual([]);
  });
}

test('a device that is nearly full keeps what the language needs before what was visited', async ({
  page,
  server,
}) => {
  await visit(page, server, 'en/');
  await page.goto(`${server.site}en/facts/`);
  const client = await page.context().newCDPSession(page);
  await client.send('Storage.overrideQuotaForOrigin', {
    origin: new URL(server.site).origin,
    quotaSize: 1,
  });
  await page.goto(`${server.site}zh/facts/`);
  await expect
    .poll(() =>
      page.evaluate(async () => (await caches.keys()).some((name) => name.includes(' visited '))),
    )
    .toBe(false);
  server.cut();
  await page.goto(`${server.site}en/contact/`);
  await expect(page.locator('main')).toContainText('1500-729');
});
