import { expect, test } from 'playwright/test';

for (const { language, locale, query, article } of [
  { language: 'id-ID', locale: 'id', query: 'pembayaran gagal', article: 'payment-failed' },
  { language: 'zh-CN', locale: 'zh', query: '付款失败', article: 'payment-failed' },
  { language: 'en-GB', locale: 'en', query: 'payment failed', article: 'payment-failed' },
]) {
  test.describe(`a browser in ${language}`, () => {
    test.use({ locale: language });

    test(`goes from the first address to an answer and a number to call (${locale})`, async ({
      page,
    }) => {
      await page.goto('./');
      await expect(page).toHaveURL(new RegExp(`/${locale}/$`));
      await page.locator('input[name="q"]').fill(query);
      await expect(page.getByRole('option').first()).toBeVisible();
      await page.keyboard.press('Enter');
      await expect(page.locator('#results')).toHaveAttribute('aria-busy', 'false');
      await page
        .locator('#results li > a:first-child')
        .and(page.locator(`[href$="/${locale}/articles/${article}/"]`))
        .click();
      await expect(page.locator('h1')).toBeVisible();
      await page.locator('header .to-contact-page').click();
      await expect(page.locator('a[href="tel:1500729"]').first()).toBeVisible();
    });

    test(`asks the full text (${locale})`, async ({ page }) => {
      await page.goto(`${locale}/search/?q=GoPay`);
      await expect(page.locator('#results mark').first()).toBeVisible();
      // A page that the full text found, after those of the questions.
      await page
        .locator('#results li')
        .filter({ has: page.locator('mark') })
        .locator('> a')
        .first()
        .click();
      await expect(page.locator('#results')).toHaveCount(0);
      await expect(page.locator('h1')).toBeVisible();
    });
  });
}

test('every link of a page leads on within the site', async ({ page, baseURL, request }) => {
  await page.goto('en/articles/refund/');
  const own = await page
    .locator('a[href]:not([href^="#"])')
    .evaluateAll((links) =>
      [...new Set(links.map((link) => (link as HTMLAnchorElement).href.replace(/#.*/, '')))].filter(
        (href) => href.startsWith(location.origin),
      ),
    );
  expect(own.length).toBeGreaterThan(10);
  for (const href of own) {
    expect(href.startsWith(baseURL ?? ''), href).toBe(true);
    expect((await request.head(href)).status(), href).toBe(200);
  }
});
