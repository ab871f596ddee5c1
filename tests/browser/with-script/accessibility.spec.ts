import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from 'playwright/test';
import { languages } from '../locales.ts';

// The long list of facts, looked at in one language, takes axe its time.
test.setTimeout(90_000);

const pages = [
  '',
  'topics/safety/',
  'articles/suspicious-activity/',
  'contact/',
  'contact/gopay-phone/',
  'contacts-to-avoid/',
  'escalate/',
  'escalate/fraud/',
  'plan/',
  'plan/?ladder=paylater-lending&date=2026-03-13&how=spoken',
  'plan/?ladder=e-money&date=2026-03-13&how=written&remind-4=5',
  'plan/?ladder=paylater-lending&date=2020-01-01',
  'checklist/',
  'checklist/refund/',
  'glossary/',
  'letter/',
  'about/',
  'privacy/',
  'offline/',
  'search/?q=refund',
];

const violations = async (page: Page, rules?: string[]) => {
  // Pages have no frames, so axe needs no page of its own to put results together.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const { violations } = await (rules ? axe.withRules(rules) : axe).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
};

for (const { locale } of languages) {
  for (const path of locale === 'en' ? [...pages, 'facts/'] : pages) {
    test(`axe finds nothing on /${locale}/${path}, light and dark`, async ({ page }) => {
      await page.goto(`${locale}/${path}`);
      await expect(page.locator('#results[aria-busy="true"]')).toHaveCount(0);
      expect(await violations(page)).toEqual([]);
      // Only colours differ in the dark.
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await violations(page, ['color-contrast']), 'dark').toEqual([]);
    });
  }
}

test('axe finds nothing in any answer of the contact check, nor in a problem’s channels', async ({
  page,
}) => {
  await page.goto('en/contact/?problem=paylater');
  await expect(page.locator('best-channel .contact-card').first()).toBeVisible();
  for (const typed of [
    '1500729, @gopay_indonesia, gopay.co.id.bantuan.xyz',
    'wa.me/6281234567890, tiktok.com/@gopayindonesia, gopay.com',
    'gopay',
  ]) {
    await page.locator('#check-field').fill(typed);
    await page.keyboard.press('Enter');
    await expect(page.locator('#check .answer').first()).toBeVisible();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await violations(page), `${typed}, ${colorScheme}`).toEqual([]);
    }
  }
});

test('axe finds nothing in any state of the search', async ({ page }) => {
  await page.goto('en/');
  await page.locator('input[name="q"]').fill('pin');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  expect(await violations(page), 'suggestions').toEqual([]);
  for (const query of ['zzzzqqqq', '1500729', '0812-3456-7890', '我的钱没到账']) {
    await page.goto(`en/search/?q=${encodeURIComponent(query)}`);
    await expect(page.locator('#results li').first()).toBeVisible();
    expect(await violations(page), query).toEqual([]);
  }
  await page.goto('en/');
  await page.locator('input[name="q"]').focus();
  await expect(page.getByRole('button', { name: 'Forget them' })).toBeVisible();
  expect(await violations(page), 'recent searches').toEqual([]);
});

test('axe finds nothing in a letter with warnings, light and dark', async ({ page }) => {
  await page.goto('zh/letter/');
  await page.locator('#story').fill('PIN 123456');
  await page.locator('#transaction').fill('4111 1111 1111 1111');
  await expect(page.locator('#story-warning')).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await violations(page, ['color-contrast']), 'dark').toEqual([]);
});
