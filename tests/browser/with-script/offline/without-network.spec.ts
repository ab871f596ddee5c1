import { languages } from '../../locales.ts';
import { complaints } from '../complaints.ts';
import { expect, savedLine, test, visit } from '../served-site.ts';

test('after one visit the search, the article and the contact work without network', async ({
  page,
  server,
}) => {
  const found = await complaints(page);
  await visit(page, server, 'zh/');
  const failed: string[] = [];
  page.on('requestfailed', (request) => {
    if (request.failure()?.errorText === 'net::ERR_FAILED') failed.push(request.url());
  });
  server.cut();
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'onLine', { value: false });
  });
  await page.locator('input[name="q"]').fill('付款失败');
  await page.getByRole('option').first().click();
  await expect(page).toHaveURL(`${server.site}zh/articles/payment-failed/`);
  await expect(savedLine(page)).toBeVisible();
  await page.goto(`${server.site}zh/search/?q=${encodeURIComponent('付款失败')}`);
  await expect(page.locator('#results')).toHaveAttribute('aria-busy', 'false');
  await page.locator('#results li a').first().click();
  await expect(page).toHaveURL(`${server.site}zh/articles/payment-failed/`);
  await page.goto(`${server.site}zh/contact/`);
  await page.locator('#check-field').fill('1500729');
  await page.keyboard.press('Enter');
  await expect(page.locator('#check .answer')).toContainText('真的');
  await expect(page.locator('main a[href="tel:1500729"]').first()).toBeVisible();
  await expect(page.locator('main a[href="tel:1500729"]').first()).toHaveText('1500-729');
  await page.goto(`${server.site}en/contact/`);
  await expect(page.locator('saved-pages a[href$="/zh/contact/"]')).toBeVisible();
  // The search does not ask for the full text, which no visit has kept yet.
  expect(failed).toEqual([]);
  expect(found).toEqual([]);
});

for (const { locale, tag } of languages) {
  test.describe(`a browser in ${tag}`, () => {
    test.use({ locale: tag });

    test(`opens the site and what cannot wait without network after one visit (${locale})`, async ({
      page,
      server,
    }) => {
      await visit(page, server, `${locale}/`);
      server.cut();
      await page.goto(server.site);
      await expect(page).toHaveURL(`${server.site}${locale}/`);
      for (const path of [
        '',
        'contact/',
        'contacts-to-avoid/',
        'escalate/',
        'escalate/fraud/',
        'phrases/',
        'phrases/safety/',
        'articles/account-blocked/',
        'articles/suspicious-activity/',
        'search/',
      ]) {
        await page.goto(`${server.site}${locale}/${path}`);
        await expect(page.locator('html'), path).toHaveAttribute('data-saved', /^\d+$/);
        await expect(page.locator('h1'), path).toBeVisible();
      }
    });
  });
}

test('a page that was opened stays, though its language does not keep it', async ({
  page,
  server,
}) => {
  await visit(page, server, 'en/');
  await page.goto(`${server.site}en/facts/`);
  server.cut();
  await page.goto(`${server.site}en/`);
  await page.goto(`${server.site}en/facts/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/with its source/);
  await expect(savedLine(page)).toBeVisible();
});

test('the very first page stays when the reader has not opened another', async ({
  page,
  server,
}) => {
  await visit(page, server, 'en/facts/');
  await expect
    .poll(() => page.evaluate(async () => Boolean(await caches.match(location.href))))
    .toBe(true);
  server.cut();
  await page.reload();
  await expect(savedLine(page)).toBeVisible();
});

test('a page that is not saved is answered in its own language, with links to what is, and opens once the network is back', async ({
  page,
  server,
}) => {
  await visit(page, server, 'zh/');
  server.cut();
  await page.goto(`${server.site}en/articles/refund/`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('isn’t saved');
  await expect(page.getByRole('heading', { name: '简体中文' })).toBeVisible();
  await page.locator('saved-pages a[href$="/zh/contact/"]').click();
  await expect(page.locator('main a[href$="/gopay-phone/"]').first()).toBeVisible();
  await page.goBack();
  server.restore();
  await page.getByRole('link', { name: 'Load again' }).last().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/refund/i);
  await expect(savedLine(page)).toBeHidden();
});
