import { languages } from '../../locales.ts';
import { expectAccessible } from '../axe.ts';
import { expect, savedLine, test, visit } from '../served-site.ts';

/** A time in the past, as a server states it. */
const sent = 'Sun, 22 Nov 2026 03:04:05 GMT';

test.use({ timezoneId: 'Asia/Jakarta' });

const dates = {
  id: '22 November 2026 pukul 10.04',
  zh: '2026年11月22日 10:04',
  en: '22 November 2026 at 10:04',
};

test('a copy says when it was saved, by the clock of the server, in each language', async ({
  page,
  server,
}) => {
  server.stamp(sent);
  // The device believes it is another century: the line must not repeat that.
  await page.clock.setFixedTime('1999-01-01T00:00:00Z');
  for (const { locale } of languages) {
    await visit(page, server, `${locale}/`);
    await expect(savedLine(page)).toBeHidden();
    server.cut();
    await page.goto(`${server.site}${locale}/contact/`);
    await expect(savedLine(page)).toContainText(dates[locale]);
    server.restore();
  }
});

test('a copy of unknown age says so, and names no date', async ({ page, server }) => {
  server.stamp(undefined);
  await visit(page, server, 'en/');
  server.cut();
  await page.goto(`${server.site}en/contact/`);
  await expect(savedLine(page)).toContainText('saved on an earlier visit');
  await expect(savedLine(page)).not.toContainText(/\d/);
});

test('a copy is as new as the last visit that found it current', async ({ page, server }) => {
  server.stamp(sent);
  await visit(page, server, 'en/');
  server.stamp('Mon, 30 Nov 2026 03:04:05 GMT');
  await page.goto(`${server.site}en/about/`);
  await expect
    .poll(() =>
      page.evaluate(async (url) => {
        const list = await caches.match(url);
        return list?.headers.get('date');
      }, `${server.site}en/offline.json`),
    )
    .toContain('30 Nov');
  server.cut();
  await page.goto(`${server.site}en/contact/`);
  await expect(savedLine(page)).toContainText('30 November 2026');
});

test('a host that fails, and a network that does not answer in time, give way to the copy', async ({
  page,
  server,
}) => {
  await visit(page, server, 'en/');
  server.answer(/^en\/articles\//, (response) => response.writeHead(503).end('Sorry'));
  await page.goto(`${server.site}en/articles/refund/`);
  await expect(savedLine(page)).toBeVisible();
  const release = server.stall(/^en\/contact\/$/);
  await page.goto(`${server.site}en/contact/`);
  await expect(savedLine(page)).toBeVisible();
  release();
  await page.getByRole('link', { name: 'Load again' }).click();
  await expect(savedLine(page)).toBeHidden();
});

test('axe finds nothing on a copy and on the page for what is not saved, light and dark', async ({
  page,
  server,
}) => {
  await visit(page, server, 'zh/');
  server.cut();
  for (const path of ['zh/contact/gopay-phone/', 'en/contact/']) {
    await page.goto(server.site + path);
    await expect(savedLine(page).or(page.locator('saved-pages details')).first()).toBeAttached();
    await expectAccessible(page, path);
  }
});
