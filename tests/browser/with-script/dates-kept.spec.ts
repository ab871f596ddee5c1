import { expect, test } from 'playwright/test';

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-03-16T01:00:00Z'));
});

test('a reload and the way back keep the dates of a complaint', async ({ page }) => {
  await page.goto('en/escalate/e-money/');
  await page.getByLabel('Written: by e-mail, letter, web form or in person').check();
  await page.locator('#date').fill('2026-03-13');
  await page.getByRole('button', { name: 'Show my dates' }).click();
  for (const again of [
    () => page.reload(),
    () => page.goto('en/contact/').then(() => page.goBack()),
  ]) {
    await again();
    await expect(page.locator('#date')).toHaveValue('2026-03-13');
    await expect(
      page.getByLabel('Written: by e-mail, letter, web form or in person'),
    ).toBeChecked();
    await expect(page.locator('plan-maker')).toHaveAttribute('data-made', '');
  }
});

test('an answer is kept before there is a plan', async ({ page }) => {
  await page.goto('en/escalate/e-money/');
  await page.getByLabel('Spoken: by phone or SMS').check();
  await page.reload();
  await expect(page.getByLabel('Spoken: by phone or SMS')).toBeChecked();
});

test('a day that was taken out again does not come back', async ({ page }) => {
  await page.goto('en/escalate/e-money/?date=2026-03-13');
  await page.locator('#date').fill('');
  await page.locator('#date').blur();
  await page.reload();
  await expect(page.locator('#date')).toHaveValue('');
});

test('one button takes the answers out of the form and the address', async ({ page }) => {
  await page.goto('en/escalate/e-money/?date=2026-03-13&how=written');
  await page.getByRole('button', { name: 'Clear my answers' }).click();
  await expect(page.locator('#date')).toHaveValue('');
  await expect(page.locator('[name="how"]:checked')).toHaveCount(0);
  await expect(page.locator('.result')).toBeHidden();
  await expect(page.locator('.error').filter({ hasText: /./ })).toHaveCount(0);
  expect(new URL(page.url()).search).toBe('');
});
