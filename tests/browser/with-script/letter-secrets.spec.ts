import { expect, test, type Page } from 'playwright/test';

const paper = (page: Page) => page.locator('[data-paper]');
const mailHref = (page: Page) =>
  page.locator('[data-mail]').evaluate((link) => (link as HTMLAnchorElement).href);

for (const { typed, field, warning } of [
  { typed: 'PIN 123456', field: 'story', warning: 'PIN, code or password' },
  { typed: '482913 is my OTP', field: 'story', warning: 'PIN, code or password' },
  { typed: '验证码 482913', field: 'tickets', warning: 'PIN, code or password' },
  { typed: '4111 1111 1111 1111', field: 'transaction', warning: 'full card number' },
]) {
  test(`“${typed}” is caught, and the letter waits until it is deleted`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto('en/letter/');
    await page.evaluate(() => navigator.clipboard.writeText('before'));
    const input = page.locator(`#${field}`);
    await input.fill(`Saldo hilang. ${typed}`);
    const alert = page.locator(`#${field}-warning[role="alert"]`);
    await expect(alert).toBeVisible();
    await expect(alert).toContainText(warning);
    await expect(input).toHaveAttribute('aria-invalid', 'true');

    await page.locator('[data-copy]').click();
    await expect(page.locator('[data-done]')).toContainText('First delete');
    await expect(input).toBeFocused();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('before');
    expect(await mailHref(page)).toBe('mailto:customerservice@gopay.co.id');
    await page.emulateMedia({ media: 'print' });
    await expect(paper(page)).toBeHidden();
    await expect(page.locator('[data-stop]')).toBeVisible();
    await page.emulateMedia({ media: 'screen' });
    await expect(input).toHaveValue(`Saldo hilang. ${typed}`);

    await input.fill('Saldo hilang.');
    await expect(alert).toBeEmpty();
    await page.locator('[data-copy]').click();
    await expect(page.locator('[data-done]')).toContainText('Copied');
  });
}

test('the print button prints, but not while a secret stands in the letter', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {
      document.documentElement.dataset.printed = String(
        Number(document.documentElement.dataset.printed ?? 0) + 1,
      );
    };
  });
  await page.goto('en/letter/');
  await page.locator('#story').fill('OTP 4821');
  await page.locator('[data-print]').click();
  await expect(page.locator('[data-done]')).toContainText('First delete');
  await expect(page.locator('html')).not.toHaveAttribute('data-printed');
  await page.locator('#story').fill('');
  await page.locator('[data-print]').click();
  await expect(page.locator('html')).toHaveAttribute('data-printed', '1');
});
