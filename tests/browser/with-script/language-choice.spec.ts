import { expect, test } from 'playwright/test';

for (const { language, locale } of [
  { language: 'id-ID', locale: 'id' },
  { language: 'zh-CN', locale: 'zh' },
  { language: 'en-AU', locale: 'en' },
]) {
  test.describe(`a browser in ${language}`, () => {
    test.use({ locale: language });

    test(`opens /${locale}/`, async ({ page }) => {
      await page.goto('./');
      await expect(page).toHaveURL(new RegExp(`/${locale}/$`));
    });
  });
}

test('a language chosen on any page is opened at the next visit', async ({ page }) => {
  await page.goto('id/articles/refund/');
  await page.getByRole('link', { name: '简体中文' }).click();
  await expect(page).toHaveURL(/\/zh\/articles\/refund\/$/);
  await page.goto('./');
  await expect(page).toHaveURL(/\/zh\/$/);
});

test.describe('a browser in a language the site does not have', () => {
  test.use({ locale: 'fr-FR' });

  test('gets the choice', async ({ page, baseURL }) => {
    await page.goto('./');
    await expect(page.getByRole('link', { name: 'English' })).toBeVisible();
    await expect(page).toHaveURL(baseURL!);
  });
});
