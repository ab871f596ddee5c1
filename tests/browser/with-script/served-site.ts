import { test as base, expect, type Page } from 'playwright/test';
import { startStaticServer, type StaticServer } from '../../setup/static-server.ts';

/** Tests of the worker: each has the built site on a server of its own, which it can cut off. */
export const test = base.extend<{ server: StaticServer }>({
  serviceWorkers: 'allow',
  server: async ({}, use) => {
    const server = await startStaticServer('dist');
    await use(server);
    await server.close();
  },
});

/** Waits until the device has a copy of a path of the site. */
export const stored = async (page: Page, address: string): Promise<void> => {
  await expect
    .poll(() => page.evaluate(async (url) => (await caches.match(url)) !== undefined, address))
    .toBe(true);
};

/** Opens a page and waits until its language is kept: the list is stored after all else. */
export const visit = async (page: Page, { site }: StaticServer, path: string): Promise<void> => {
  await page.goto(site + path);
  await stored(page, `${site}${path.slice(0, 2)}/offline.json`);
};

/** Addresses of all copies on the device, from the base of the site. */
export const copies = (page: Page, { site }: StaticServer): Promise<string[]> =>
  page.evaluate(async (scope) => {
    const names = await caches.keys();
    const stores = await Promise.all(names.map((name) => caches.open(name)));
    const keys = await Promise.all(stores.map((store) => store.keys()));
    return keys.flat().map(({ url }) => url.slice(scope.length));
  }, site);

/** The line that says that a page is a copy. */
export const savedLine = (page: Page) => page.locator('.saved-copy');

export { expect };
