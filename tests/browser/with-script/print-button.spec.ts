import { expect, test } from 'playwright/test';

test('the button prints the checklist', async ({ page }) => {
  await page.goto('en/checklist/refund/');
  const printed = page.evaluate(
    () =>
      new Promise((resolve) => {
        window.print = () => {
          resolve('printed');
        };
      }),
  );
  await page.getByRole('button', { name: 'Print' }).click();
  expect(await printed).toBe('printed');
});
