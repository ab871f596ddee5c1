import { expect, test } from 'playwright/test';
import { languages } from '../../locales.ts';
import { errors, open, step, written } from './journey-page.ts';

for (const { locale } of languages) {
  test(`an address brings its plan back, and follows what is changed (${locale})`, async ({
    page,
  }) => {
    await open(page, locale, 'paylater-lending', written);
    await expect(page.locator('input[name="date"]')).toHaveValue('2026-03-13');
    const date = step(page, 3).locator('.date');
    const shown = await date.textContent();
    await page.locator('input[name="how"][value="spoken"]').check();
    await expect(page).toHaveURL(/\/escalate\/paylater-lending\/\?date=2026-03-13&how=spoken$/);
    await expect(date).not.toHaveText(shown ?? '');
    const url = page.url();
    const now = await date.textContent();
    await page.goto('about:blank');
    await page.goto(url);
    await expect(date).toHaveText(now ?? '');
  });
}

test('nothing is complained of before the reader asks for dates', async ({ page }) => {
  await open(page, 'en', 'e-money');
  await expect(errors(page)).toHaveCount(0);
  await expect(page.locator('.result')).toBeHidden();
});

test('what cannot be counted is said at its field, and focus goes there', async ({ page }) => {
  await open(page, 'en', 'paylater-lending');
  const submit = page.getByRole('button', { name: 'Show my dates' });
  await submit.click();
  await expect(errors(page)).toHaveText(['Enter a whole date with day, month and year.']);
  const date = page.getByLabel('Day of your first complaint');
  await expect(date).toHaveAttribute('aria-invalid', 'true');
  await expect(date).toBeFocused();
  for (const [day, message] of [
    ['2025-06-01', /starts on Thursday,? 1 January 2026/],
    ['2031-06-01', /ends on Friday,? 31 December 2027/],
  ] as const) {
    await date.fill(day);
    await submit.click();
    await expect(page.locator('#date-error')).toHaveText(message);
    await expect(page.locator('.result')).toBeHidden();
  }
  await date.fill('2026-03-13');
  await expect(errors(page)).toHaveCount(0);
  await expect(step(page, 1).locator('.until')).toContainText('27 March 2026');
  await page.getByLabel('Written: by e-mail, letter, web form or in person').check();
  await expect(step(page, 2).locator('.until')).toContainText('6 April 2026');
});

test('an address with a date that does not exist, or of a scam to come, says so', async ({
  page,
}) => {
  for (const ladder of ['paylater-lending', 'fraud']) {
    await open(page, 'en', ladder, 'date=2026-02-30&how=written');
    await expect(errors(page)).toHaveText(['Enter a whole date with day, month and year.']);
  }
  await open(page, 'en', 'fraud', 'date=2026-03-17');
  await expect(errors(page)).toHaveText([/^This day is still to come\./]);
  await expect(page.locator('.result')).toBeHidden();
});

test('the keyboard alone leads through the form to the plan', async ({ page }) => {
  await open(page, 'en', 'paylater-lending');
  await page.locator('input[name="how"]').first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Day of your first complaint')).toBeFocused();
  await page.keyboard.type('03132026');
  await page.keyboard.press('Enter');
  await expect(page.locator('.result h2')).toBeFocused();
  await expect(page.locator('.until')).toContainText('6 April 2026');
  await page.keyboard.press('Tab');
  await expect(page.locator('[data-do="calendar"]')).toBeFocused();
});

test('nothing leaves the page and nothing is kept while it is used', async ({ page, context }) => {
  await open(page, 'en', 'paylater-lending');
  await expect(page.locator('#plan-form')).toBeVisible();
  const requests: string[] = [];
  page.on('request', (request) => {
    // The calendar file is made on the device.
    if (!request.url().startsWith('blob:')) requests.push(request.url());
  });
  await page.getByLabel('Written: by e-mail, letter, web form or in person').check();
  await page.getByLabel('Day of your first complaint').fill('2026-03-13');
  await page.getByRole('button', { name: 'Show my dates' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('[data-do="calendar"]').click(),
  ]);
  expect(await download.failure()).toBeNull();
  await page.getByRole('button', { name: 'Copy the link' }).click();
  expect(requests).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
});
