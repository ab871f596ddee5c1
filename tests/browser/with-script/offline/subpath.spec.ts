import { atSubpath, builtSite, subpath } from '../../../setup/built-site.ts';
import { withoutWorker } from '../../../setup/library-help.ts';
import { startStaticServer, type StaticServer } from '../../../setup/static-server.ts';
import { copies, expect, savedLine, test, visit } from '../served-site.ts';

const base = subpath.slice(0, -1);

let site: StaticServer;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  test.setTimeout(240_000);
  site = await startStaticServer(await builtSite(atSubpath), base);
});

test.afterAll(async () => {
  await site.close();
});

test('a site at a subpath works without network, and leaves its neighbours alone', async ({
  page,
}) => {
  await visit(page, site, 'zh/');
  const neighbour = 'another site';
  await page.evaluate(async (name) => {
    await (await caches.open(name)).put('/neighbour/', new Response('theirs'));
  }, neighbour);
  const origin = new URL(site.site).origin;
  expect(await page.evaluate(() => navigator.serviceWorker.controller?.scriptURL)).toBe(
    `${origin}${base}/sw.js`,
  );
  site.cut();
  await page.locator('input[name="q"]').fill('付款失败');
  await page.getByRole('option').first().click();
  await expect(page).toHaveURL(`${site.site}zh/articles/payment-failed/`);
  await expect(savedLine(page)).toBeVisible();
  await page.goto(`${site.site}zh/contact/`);
  await expect(savedLine(page)).toBeVisible();
  await expect(page.locator('main a[href="tel:1500729"]').first()).toBeVisible();
  await expect(page.locator('main a[href="tel:1500729"]').first()).toHaveText('1500-729');
  await page.goto(`${site.site}en/`);
  await expect(page.locator('saved-pages a[href$="/help/zh/contact/"]')).toBeVisible();
  site.restore();
});

test('the manifest installs the site in the reader’s language, from its subpath', async ({
  page,
}) => {
  await page.goto(`${site.site}zh/contact/`);
  await page.locator('link[rel="manifest"]').waitFor({ state: 'attached' });
  const client = await page.context().newCDPSession(page);
  const { url, errors, data } = await client.send('Page.getAppManifest');
  expect(url).toBe(`${site.site}zh/manifest.webmanifest`);
  expect(errors).toEqual([]);
  expect(JSON.parse(data ?? '')).toMatchObject({
    lang: 'zh-Hans',
    start_url: `${base}/zh/`,
    scope: `${base}/`,
  });
  const { installabilityErrors } = await client.send('Page.getInstallabilityErrors');
  // The tests' browser is in incognito mode, and nothing else hinders an installation.
  expect(installabilityErrors.map(({ errorId }) => errorId)).toEqual(['in-incognito']);
});

test('a build that turns the worker off takes worker and copies off the device', async ({
  page,
}) => {
  // Another build takes most of the time.
  test.setTimeout(240_000);
  await visit(page, site, 'zh/');
  await page.evaluate(async () => {
    await (await caches.open('another site')).put('/neighbour/', new Response('theirs'));
  });
  site.deploy(await builtSite(withoutWorker));
  await page.goto(`${site.site}ms/contact/`);
  await expect
    .poll(() =>
      page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
    )
    .toBe(0);
  await expect.poll(() => page.evaluate(() => caches.keys())).toEqual(['another site']);
  await page.reload();
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
  expect((await copies(page, site)).filter((path) => path.startsWith('zh/'))).toEqual([]);
});
