import { expect, test } from 'playwright/test';

test('without script there is no dead field, but a way to check by hand', async ({ page }) => {
  await page.goto('en/contact/gopay-phone/');
  await expect(page.locator('#check-field')).toBeHidden();
  const region = page.getByRole('region', { name: 'Check a number or account' });
  await expect(region.getByRole('link')).toHaveCount(2);
  await region.getByRole('link').last().click();
  await expect(page).toHaveURL(/\/en\/contacts-to-avoid\/$/);
});
