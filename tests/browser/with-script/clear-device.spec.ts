import { expect, test } from 'playwright/test';
import { languages } from '../locales.ts';

for (const { locale } of languages) {
  test(`the privacy page, below the page about this site, clears the device (${locale})`, async ({
    page,
  }) => {
    await page.goto(`${locale}/search/?q=refund`);
    await expect(page.locator('#results li').first()).toBeVisible();
    await page.locator(`a[data-locale="${locale}"]`).click();
    await page.getByRole('contentinfo').locator(`a[href$="/${locale}/about/"]`).click();
    await page.getByRole('main').locator(`a[href$="/${locale}/privacy/"]`).click();
    const kept = () => page.evaluate(() => Object.keys(localStorage).sort());
    expect(await kept()).toEqual(['locale', 'recent-searches']);
    await page.evaluate(() => {
      localStorage.setItem('of-another-site', 'x');
    });
    const clear = page.locator('clear-device');
    await clear.getByRole('button').click();
    await expect(clear.getByRole('status')).not.toBeEmpty();
    expect(await kept()).toEqual(['of-another-site']);
  });
}

test('where storage is denied, the page says that nothing is stored', async ({ page }) => {
  await page.addInitScript(() => {
    for (const storage of ['localStorage', 'sessionStorage', 'caches']) {
      Object.defineProperty(window, storage, {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    }
  });
  await page.goto('en/privacy/');
  await page.getByRole('button', { name: 'Clear what is on this device' }).click();
  await expect(page.locator('clear-device').getByRole('status')).toContainText('nothing to clear');
});
