import { readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { open, step, written } from './journey-page.ts';

// How English and Chinese join a weekday to its date depends on the browser's release.
for (const { locale, until, goOn, skipped, leave } of [
  {
    locale: 'id',
    until: 'sampai Senin, 6 April 2026',
    goOn: 'Selasa, 7 April 2026',
    skipped: 'Kamis, 19 Maret 2026: Nyepi',
    leave: 'Jumat, 20 Maret 2026: Cuti bersama Idulfitri',
  },
  {
    locale: 'zh',
    until: /到 2026 年 4 月 6 日(?:（周一）|星期一)为止/,
    goOn: /2026 年 4 月 7 日(?:（周二）|星期二)/,
    skipped: /2026 年 3 月 19 日(?:（周四）|星期四)：静居日（Nyepi）/,
    leave: /2026 年 3 月 20 日(?:（周五）|星期五)：开斋节集体休假/,
  },
  {
    locale: 'en',
    until: /until Monday,? 6 April 2026/,
    goOn: /Tuesday,? 7 April 2026/,
    skipped: /Thursday,? 19 March 2026: Nyepi/,
    leave: /Friday,? 20 March 2026: Idul Fitri \(collective leave\)/,
  },
]) {
  test(`10 working days from Friday 13 March 2026 skip Nyepi, Idul Fitri and its leave (${locale})`, async ({
    page,
  }) => {
    await open(page, locale, 'paylater-lending');
    await page.locator('input[name="how"][value="written"]').check();
    await page.locator('input[name="date"]').fill('2026-03-13');
    await page.locator('#plan-form button:not([type="button"])').click();
    const complaint = step(page, 2);
    await expect(complaint.locator('.until')).toContainText(until);
    const notCounted = complaint.locator('ul.not-counted').first();
    await expect(notCounted).toContainText(skipped);
    await expect(notCounted).toContainText(leave);
    await expect(notCounted.locator('li')).toHaveCount(10);
    await expect(step(page, 3).locator('.date')).toContainText(goOn);
    await expect(page.locator('.summary')).toContainText(goOn);
    await expect(page.locator('.result h2')).toBeFocused();
    await expect(step(page, 1)).toBeHidden();
  });
}

test('the basis of a date names the rule, how sure it is, and its source', async ({ page }) => {
  await open(page, 'en', 'paylater-lending', written);
  const ojk = step(page, 3);
  await expect(ojk.locator('.told')).toHaveText('Set by a rule · Official');
  await ojk.locator('.told a').click();
  await expect(page.locator(':target')).toContainText('settle a written complaint');
  await expect(ojk.locator('.later')).toContainText(/Tuesday,? 21 April 2026/);
});

test('without a rule there is no date, and a reminder is told apart from one', async ({ page }) => {
  await open(page, 'en', 'e-money', 'date=2026-03-13&how=written');
  const regulator = step(page, 5);
  await expect(regulator.locator('.date')).toHaveText('No rule sets a date');
  await expect(page.locator('[data-do="calendar"]')).toBeHidden();
  const reminder = step(page, 4).getByLabel('My own reminder, after');
  await expect(reminder).toHaveValue('');
  await reminder.fill('10');
  await reminder.press('Tab');
  await expect(regulator.locator('.date')).toHaveText(/^Tuesday,? 7 April 2026$/);
  await expect(regulator.locator('.told')).toHaveText('Your own reminder, not a rule');
  await expect(page.locator('[data-do="calendar"]')).toBeVisible();
  await expect(page).toHaveURL(/&remind-4=10$/);
  await page.reload();
  await expect(regulator.locator('.date')).toHaveText(/^Tuesday,? 7 April 2026$/);
});

test('after a scam everything is for today, and the claim has its last day', async ({ page }) => {
  await open(page, 'en', 'fraud');
  await expect(page.locator('.summary')).toContainText(
    /Do all of this today, Monday,? 16 March 2026/,
  );
  await expect(page.locator('[data-field="how"]')).toHaveCount(0);
  const block = step(page, 2);
  await expect(block).toContainText('60 calendar days');
  await page.getByLabel('Day it happened').fill('2026-03-01');
  await expect(block.locator('.limit-date')).toContainText(/Thursday,? 30 April 2026/);
});

test.describe('for a reader in New York', () => {
  test.use({ timezoneId: 'America/New_York' });

  test('today is the day in Jakarta', async ({ page }) => {
    await open(page, 'en', 'fraud');
    await expect(page.locator('.summary')).toContainText(/Monday,? 16 March 2026/);
  });
});

test('days to come, days past and provisional holidays are named as such', async ({ page }) => {
  await open(page, 'en', 'paylater-lending', 'date=2026-04-20&how=written');
  await expect(step(page, 2)).toContainText('This day is still to come');
  await open(page, 'en', 'paylater-lending', 'date=2026-01-05&how=written');
  await expect(step(page, 3)).toContainText('This day has passed');
  await expect(page.locator('.summary')).toContainText('Every date of this plan has passed');
  await open(page, 'en', 'paylater-lending', 'date=2026-12-28&how=written');
  await expect(step(page, 3)).toContainText('Provisional');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('[data-do="calendar"]').click(),
  ]);
  const file = readFileSync(await download.path(), 'utf8').replaceAll('\r\n ', '');
  expect(file.match(/DESCRIPTION:.*Provisional/g)).toHaveLength(2);
  await open(page, 'en', 'paylater-lending', 'date=2027-12-20&how=written');
  await expect(step(page, 3).locator('.date')).toHaveText(
    /^Our holiday calendar ends on Friday,? 31 December 2027, so the days after it can’t be counted yet\.$/,
  );
  await expect(page.locator('.summary')).toContainText('Our holiday calendar ends');
});
