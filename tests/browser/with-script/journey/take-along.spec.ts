import ICAL from 'ical.js';
import { readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { languages } from '../../locales.ts';
import { open, written } from './journey-page.ts';

test('the link is copied whole', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, 'en', 'paylater-lending', written);
  await page.getByRole('button', { name: 'Copy the link' }).click();
  await expect(page.getByText('The link is copied.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
});

test('where the clipboard is closed, the link is there to copy', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await open(page, 'en', 'paylater-lending', written);
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
    await open(page, locale, 'paylater-lending', written);
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

for (const { locale } of languages) {
  test(`a plan prints on one sheet, without the rest of the page (${locale})`, async ({ page }) => {
    for (const [path, query] of [
      ['paylater-lending', 'date=2026-03-13&how=spoken'],
      ['e-money', 'date=2026-03-13&how=spoken&remind-2=5&remind-3=5&remind-4=10'],
      ['fraud', 'date=2026-03-13'],
    ] as const) {
      await open(page, locale, path, query);
      const pdf = await page.pdf({ preferCSSPageSize: true });
      expect(/\/Count (\d+)/.exec(pdf.toString('latin1'))?.[1], path).toBe('1');
    }
    await page.emulateMedia({ media: 'print' });
    for (const part of ['header', 'footer', '#plan-form', '#sources', '.actions', '.hand']) {
      await expect(page.locator(part).first(), part).toBeHidden();
    }
    await expect(page.locator('.printed')).toContainText(page.url());
  });
}
