import { expect, test } from 'playwright/test';

test('without script, the privacy page says how to clear the device and has no dead button', async ({
  page,
}) => {
  await page.goto('en/privacy/');
  await expect(page.getByRole('heading', { name: 'How to clear it' })).toBeVisible();
  await expect(page.locator('clear-device').getByRole('button')).toHaveCount(0);
});
