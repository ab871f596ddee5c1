import ICAL from 'ical.js';
import { readFileSync } from 'node:fs';
import { expect, test, type Page } from 'playwright/test';
import { languages } from '../locales.ts';

const written = 'ladder=paylater-lending&date=2026-03-13&how=written';

/** A Monday in Jakarta, and still Sunday in New York. */
const today = new Date('2026-03-16T01:00:00Z');

const open = async (page: Page, locale: string, query = '') => {
  await page.clock.setFixedTime(today);
  await page.goto(`${locale}/plan/${query && `?${query}`}`);
};
const step = (page: Page, ladder: string, number: number) =>
  page.locator(`[data-ladder="${ladder}"] [data-step="${number}"]`);
const errors = (page: Page) => page.locator('.error').filter({ hasText: /./ });

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
    until: '到 2026 年 4 月 6 日（周一）为止',
    goOn: '2026 年 4 月 7 日（周二）',
    skipped: '2026 年 3 月 19 日（周四）：静居日（Nyepi）',
    leave: '2026 年 3 月 20 日（周五）：开斋节集体休假',
  },
  {
    locale: 'en',
    until: 'until Monday 6 April 2026',
    goOn: 'Tuesday 7 April 2026',
    skipped: 'Thursday 19 March 2026: Nyepi',
    leave: 'Friday 20 March 2026: Idul Fitri (collective leave)',
  },
]) {
  test(`10 working days from Friday 13 March 2026 skip Nyepi, Idul Fitri and its leave (${locale})`, async ({
    page,
  }) => {
    await open(page, locale);
    await page.locator('input[name="ladder"][value="paylater-lending"]').check();
    await page.locator('input[name="how"][value="written"]').check();
    await page.locator('input[name="date"]').fill('2026-03-13');
    await page.locator('#plan-form button').click();
    const complaint = step(page, 'paylater-lending', 2);
    await expect(complaint.locator('.until')).toContainText(until);
    const notCounted = complaint.locator('ul.not-counted').first();
    await expect(notCounted).toContainText(skipped);
    await expect(notCounted).toContainText(leave);
    await expect(notCounted.locator('li')).toHaveCount(10);
    await expect(step(page, 'paylater-lending', 3).locator('.date')).toContainText(goOn);
    await expect(page.locator('.summary')).toContainText(goOn);
    await expect(page.locator('.result h2')).toBeFocused();
    await expect(step(page, 'paylater-lending', 1)).toBeHidden();
    await expect(page.locator('[data-ladder="e-money"]')).toBeHidden();
  });
}

test('the basis of a date names the rule, how sure it is, and its source', async ({ page }) => {
  await open(page, 'en', written);
  const ojk = step(page, 'paylater-lending', 3);
  await expect(ojk.locator('.told')).toHaveText('Set by a rule · Reported');
  await ojk.locator('.told a').click();
  await expect(page.locator(':target')).toContainText('settle a written complaint');
  await expect(ojk.locator('.later')).toContainText('Tuesday 21 April 2026');
});

for (const { locale } of languages) {
  test(`an address brings its plan back, and follows what is changed (${locale})`, async ({
    page,
  }) => {
    await open(page, locale, written);
    await expect(page.locator('input[name="date"]')).toHaveValue('2026-03-13');
    const date = step(page, 'paylater-lending', 3).locator('.date');
    const shown = await date.textContent();
    await page.locator('input[name="how"][value="spoken"]').check();
    await expect(page).toHaveURL(/\?ladder=paylater-lending&date=2026-03-13&how=spoken$/);
    await expect(date).not.toHaveText(shown ?? '');
    const url = page.url();
    const now = await date.textContent();
    await page.goto('about:blank');
    await page.goto(url);
    await expect(date).toHaveText(now ?? '');
  });
}

test('the ladder named in the address is chosen, and nothing is complained of yet', async ({
  page,
}) => {
  await open(page, 'en', 'ladder=e-money');
  await expect(page.locator('input[value="e-money"]')).toBeChecked();
  await expect(errors(page)).toHaveCount(0);
  await expect(page.locator('.result')).toBeHidden();
});

test('the link is copied whole', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, 'en', written);
  await page.getByRole('button', { name: 'Copy the link' }).click();
  await expect(page.getByText('The link is copied.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
});

test('where the clipboard is closed, the link is there to copy', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await open(page, 'en', written);
  await page.getByRole('button', { name: 'Copy the link' }).click();
  await expect(page.locator('.said')).toContainText(`Copy this address: ${page.url()}`);
});

for (const { locale, title } of [
  { locale: 'id', title: 'Belum selesai? Lanjut: Otoritas Jasa Keuangan (OJK)' },
  { locale: 'zh', title: '还没解决？下一步：金融服务管理局（OJK）' },
  { locale: 'en', title: 'Not settled? Go on: Financial Services Authority (OJK)' },
]) {
  test(`another program reads the dates of the plan from the calendar file (${locale})`, async ({
    page,
  }) => {
    await open(page, locale, written);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('[data-do="calendar"]').click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^[a-z-]+\.ics$/);
    const file = readFileSync(await download.path(), 'utf8');
    const events = new ICAL.Component(ICAL.parse(file) as unknown[])
      .getAllSubcomponents('vevent')
      .map((component) => new ICAL.Event(component));
    expect(events.map(({ startDate }) => startDate.toString())).toEqual([
      '2026-04-07',
      '2026-04-21',
    ]);
    expect(events[0]?.summary).toBe(title);
    expect(events[0]?.description).toContain(`/${locale}/escalate/paylater-lending/`);
    expect(events.every(({ startDate }) => startDate.isDate)).toBe(true);
    expect(events[0]?.component.getAllSubcomponents('valarm')).toHaveLength(2);
  });
}

test('without a rule there is no date, and a reminder is told apart from one', async ({ page }) => {
  await open(page, 'en', 'ladder=e-money&date=2026-03-13&how=written');
  const regulator = step(page, 'e-money', 5);
  await expect(regulator.locator('.date')).toHaveText('No rule sets a date');
  await expect(page.locator('[data-do="calendar"]')).toBeHidden();
  const reminder = step(page, 'e-money', 4).getByLabel('My own reminder, after');
  await expect(reminder).toHaveValue('');
  await reminder.fill('10');
  await reminder.press('Tab');
  await expect(regulator.locator('.date')).toHaveText('Tuesday 7 April 2026');
  await expect(regulator.locator('.told')).toHaveText('Your own reminder, not a rule');
  await expect(page.locator('[data-do="calendar"]')).toBeVisible();
  await expect(page).toHaveURL(/&remind-4=10$/);
  await page.reload();
  await expect(regulator.locator('.date')).toHaveText('Tuesday 7 April 2026');
});

test('after a scam everything is for today, and the claim has its last day', async ({ page }) => {
  await open(page, 'en');
  await page.getByRole('radio', { name: /^Scam/ }).check();
  await expect(page.locator('.summary')).toContainText(
    'Do all of this today, Monday 16 March 2026',
  );
  await expect(page.locator('[data-field="how"]')).toBeHidden();
  const first = step(page, 'fraud', 1);
  await expect(first).toContainText('60 calendar days');
  await page.getByLabel('Day it happened').fill('2026-03-01');
  await expect(first.locator('.limit-date')).toContainText('Thursday 30 April 2026');
});

test('today is the day in Jakarta, wherever the reader is', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ timezoneId: 'America/New_York' });
  const page = await context.newPage();
  await page.clock.setFixedTime(today);
  await page.goto(`${baseURL}/en/plan/?ladder=fraud&date=`);
  await expect(page.locator('.summary')).toContainText('Monday 16 March 2026');
  await context.close();
});

test('what cannot be counted is said at its field, and focus goes there', async ({ page }) => {
  await open(page, 'en');
  const submit = page.getByRole('button', { name: 'Show my dates' });
  await submit.click();
  await expect(errors(page)).toHaveText(['Choose what it is about.']);
  await page.getByRole('radio', { name: /^GoPay Later/ }).check();
  await submit.click();
  await expect(errors(page)).toHaveText(['Enter a whole date with day, month and year.']);
  const date = page.getByLabel('Day of your first complaint');
  await expect(date).toHaveAttribute('aria-invalid', 'true');
  await expect(date).toBeFocused();
  for (const [day, message] of [
    ['2025-06-01', /starts on Thursday 1 January 2026/],
    ['2031-06-01', /ends on Friday 31 December 2027/],
  ] as const) {
    await date.fill(day);
    await submit.click();
    await expect(page.locator('#date-error')).toHaveText(message);
    await expect(page.locator('.result')).toBeHidden();
  }
  await date.fill('2026-03-13');
  await expect(errors(page)).toHaveCount(0);
  await expect(step(page, 'paylater-lending', 1).locator('.until')).toContainText('27 March 2026');
  await page.getByLabel('Written: by e-mail or letter').check();
  await expect(step(page, 'paylater-lending', 2).locator('.until')).toContainText('6 April 2026');
});

test('an address with a date that does not exist, or of a scam to come, says so', async ({
  page,
}) => {
  for (const ladder of ['paylater-lending', 'fraud']) {
    await open(page, 'en', `ladder=${ladder}&date=2026-02-30&how=written`);
    await expect(errors(page)).toHaveText(['Enter a whole date with day, month and year.']);
  }
  await open(page, 'en', 'ladder=fraud&date=2026-03-17');
  await expect(errors(page)).toHaveText([/^This day is still to come\./]);
  await expect(page.locator('.result')).toBeHidden();
});

test('days to come, days past and provisional holidays are named as such', async ({ page }) => {
  await open(page, 'en', 'ladder=paylater-lending&date=2026-04-20&how=written');
  await expect(step(page, 'paylater-lending', 2)).toContainText('This day is still to come');
  await open(page, 'en', 'ladder=paylater-lending&date=2026-01-05&how=written');
  await expect(step(page, 'paylater-lending', 3)).toContainText('This day has passed');
  await expect(page.locator('.summary')).toContainText('Every date of this plan has passed');
  await open(page, 'en', 'ladder=paylater-lending&date=2026-12-28&how=written');
  await expect(step(page, 'paylater-lending', 3)).toContainText('Provisional');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('[data-do="calendar"]').click(),
  ]);
  const file = readFileSync(await download.path(), 'utf8').replaceAll('\r\n ', '');
  expect(file.match(/DESCRIPTION:.*Provisional/g)).toHaveLength(2);
  await open(page, 'en', 'ladder=paylater-lending&date=2027-12-20&how=written');
  await expect(step(page, 'paylater-lending', 3).locator('.date')).toHaveText(
    'Our holiday calendar ends on Friday 31 December 2027, so the days after it can’t be counted yet.',
  );
  await expect(page.locator('.summary')).toContainText('Our holiday calendar ends');
});

test('the keyboard alone leads through the form to the plan', async ({ page }) => {
  await open(page, 'en');
  await page.locator('input[name="ladder"]').first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
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
  await open(page, 'en');
  await expect(page.locator('#plan-form')).toBeVisible();
  const requests: string[] = [];
  page.on('request', (request) => {
    // The calendar file is made on the device, and browsers fetch a page's icon when they like.
    if (!/^blob:|\/mark\.svg$/.test(request.url())) requests.push(request.url());
  });
  await page.getByRole('radio', { name: /^GoPay Later/ }).check();
  await page.getByLabel('Written: by e-mail or letter').check();
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

for (const { locale } of languages) {
  test(`a plan prints on one sheet, without the rest of the page (${locale})`, async ({ page }) => {
    for (const query of [
      'ladder=paylater-lending&date=2026-03-13&how=spoken',
      'ladder=e-money&date=2026-03-13&how=spoken&remind-2=5&remind-3=5&remind-4=10',
      'ladder=fraud&date=2026-03-13',
    ]) {
      await open(page, locale, query);
      const pdf = await page.pdf({ preferCSSPageSize: true });
      expect(/\/Count (\d+)/.exec(pdf.toString('latin1'))?.[1], query).toBe('1');
    }
    await page.emulateMedia({ media: 'print' });
    for (const part of ['header', 'footer', '#plan-form', '#sources', '.actions']) {
      await expect(page.locator(part).first(), part).toBeHidden();
    }
    await expect(page.locator('.printed')).toContainText(page.url());
  });
}
