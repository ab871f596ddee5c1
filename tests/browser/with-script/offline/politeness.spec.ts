import { readFileSync } from 'node:fs';
import type { KeptList } from '../../../../src/offline/kept-list.ts';
import { copies, expect, stored, test, visit } from '../served-site.ts';

test('nothing is loaded for later before the page itself has loaded', async ({ page, server }) => {
  const release = server.stall(/^icons\/icon-192\.png$/);
  await page.addInitScript(() => {
    const image = document.createElement('img');
    image.src = '/icons/icon-192.png';
    document.documentElement.append(image);
  });
  await page.goto(`${server.site}en/`, { waitUntil: 'domcontentloaded' });
  await expect(page.getByRole('contentinfo')).toBeVisible();
  await expect.poll(() => page.evaluate(() => document.readyState)).toBe('interactive');
  expect(server.asked()).not.toContain('sw.js');
  release();
  await page.reload();
  await stored(page, `${server.site}en/offline.json`);
});

test('only the reader’s language is kept, besides what tells that a page is not, and the last one read', async ({
  page,
  server,
}) => {
  const othersThan = async (own: string) =>
    (await copies(page, server)).filter(
      (path) => /^(id|zh|en)\//.test(path) && !path.startsWith(own),
    );
  await visit(page, server, 'zh/');
  expect((await othersThan('zh/')).sort()).toEqual(['en/offline/', 'id/offline/']);
  await visit(page, server, 'en/');
  expect((await othersThan('en/')).sort()).toEqual(['id/offline/', 'zh/offline/']);
});

test('a second visit loads nothing again that has not changed', async ({ page, server }) => {
  await visit(page, server, 'en/articles/refund/');
  server.asked();
  server.stamp('Fri, 01 Jan 2027 00:00:00 GMT');
  await page.reload();
  // The list is stored after all else, with the time at which the server sent it.
  const listSent = () =>
    page.evaluate(
      async (list) => (await caches.match(list))?.headers.get('date'),
      `${server.site}en/offline.json`,
    );
  await expect.poll(listSent).toBe('Fri, 01 Jan 2027 00:00:00 GMT');
  const again = server.asked().filter((path) => path.startsWith('en/'));
  expect([...new Set(again)].sort()).toEqual(['en/articles/refund/', 'en/offline.json']);
});

test('a reader who saves data keeps what was opened, and nothing else', async ({
  page,
  server,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  await page.goto(`${server.site}en/articles/refund/`);
  await stored(page, `${server.site}en/articles/refund/`);
  await page.goto(`${server.site}en/contact/`);
  await stored(page, `${server.site}en/contact/`);
  const kept = await copies(page, server);
  expect(kept.filter((path) => path.endsWith('/')).sort()).toEqual([
    'en/articles/refund/',
    'en/contact/',
  ]);
  expect(server.asked()).not.toContain('en/offline.json');
  server.cut();
  await page.goto(`${server.site}en/articles/refund/`);
  await expect(page.locator('html')).toHaveAttribute('data-saved', /\d/);
});

test('the storage stays within 10 MB, full text and sixty more pages included', async ({
  page,
  server,
}) => {
  test.setTimeout(120_000);
  await visit(page, server, 'en/search/?q=camera');
  await expect(page.locator('#results mark').first()).toBeVisible();
  const { files } = JSON.parse(readFileSync('dist/id/offline.json', 'utf8')) as KeptList;
  const pages = files.map(([path]) => path).filter((path) => path.endsWith('/'));
  // Fetched as pages are, one after another, with the largest first and last.
  for (const path of ['id/facts/', ...pages, 'zh/facts/']) {
    await page.evaluate(
      (url) => fetch(url).then((response) => response.text()),
      server.site + path,
    );
  }
  const visited = async () =>
    page.evaluate(async () => {
      const name = (await caches.keys()).find((key) => key.includes(' visited '));
      return name === undefined ? 0 : (await (await caches.open(name)).keys()).length;
    });
  await stored(page, `${server.site}zh/facts/`);
  await expect.poll(visited).toBe(60);
  const { usage = Infinity } = await page.evaluate(() => navigator.storage.estimate());
  expect(usage).toBeLessThan(10 * 1024 * 1024);
});
