import { expect, test } from 'playwright/test';
import { languages } from './locales.ts';

for (const { locale } of languages) {
  test(`a number that is not support is named, with why and what to use instead (${locale})`, async ({
    page,
  }) => {
    await page.goto(`${locale}/contacts-to-avoid/#021-5084-9000`);
    const entry = page.locator('[id="021-5084-9000"]');
    await expect(entry).toBeInViewport();
    await expect(entry).toContainText('02150849000');
    await expect(entry.locator('.confidence')).toBeVisible();
    await expect(entry.getByRole('link').last()).toHaveAttribute(
      'href',
      new RegExp(`/${locale}/contact/gojek-app-help/$`),
    );
  });

  test(`nothing to avoid is one tap away (${locale})`, async ({ page }) => {
    await page.goto(`${locale}/contacts-to-avoid/`);
    const main = page.locator('main');
    await expect(main.locator('.entry')).not.toHaveCount(0);
    await expect(main.locator('a[href^="tel:"], a[href^="mailto:"]')).toHaveCount(0);
    await expect(main.locator('.entry a[href*="//"]')).toHaveCount(0);
  });
}

test('each entry leads to its source', async ({ page }) => {
  await page.goto('en/contacts-to-avoid/');
  const citations = page.locator('.entry sup a');
  const entries = await page.locator('.entry').count();
  await expect(citations).toHaveCount(entries);
  const sources = await page.locator('li[id^="source-"]').count();
  const last = page.locator(`.entry sup a[href="#source-${sources}"]`).last();
  await last.click();
  await expect(page.locator(`#source-${sources}`)).toBeInViewport();
});

test('the contact page and each channel lead to what is not support', async ({ page }) => {
  for (const path of ['contact/', 'contact/gopay-phone/', 'contact/ojk-phone/']) {
    await page.goto(`en/${path}`);
    await page
      .locator('main')
      .getByRole('link', { name: /these are not support/ })
      .last()
      .click();
    await expect(page).toHaveURL(/\/en\/contacts-to-avoid\/$/);
  }
});
