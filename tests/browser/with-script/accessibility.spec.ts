import { expect, test, type Page } from 'playwright/test';
import { languages } from '../locales.ts';
import { expectAccessible, expectAccessibleEverywhere, expectAccessibleOnce } from './axe.ts';

test.setTimeout(120_000);

const pages = [
  '',
  'topics/safety/',
  'articles/suspicious-activity/',
  'contact/',
  'contact/gopay-phone/',
  'contacts-to-avoid/',
  'escalate/',
  'escalate/fraud/',
  'escalate/paylater-lending/?date=2026-03-13&how=spoken',
  'escalate/paylater-lending/?date=2020-01-01',
  'escalate/e-money/?date=2026-03-13&how=written&remind-4=5',
  'what-happened/',
  'what-happened/money-gone/',
  'phrases/',
  'phrases/safety/',
  'glossary/',
  'facts/',
  'letter/',
  'updates/',
  'about/',
  'accessibility/',
  'privacy/',
  'offline/',
  'search/?q=refund',
];

/** Tables to count days by hand are half of a page's elements, so one page is checked with them. */
const withTables = 'escalate/fraud/';

const open = async (page: Page, locale: string, path: string): Promise<void> => {
  await page.goto(`${locale}/${path}`);
  await expect(page.locator('#results[aria-busy="true"]')).toHaveCount(0);
  if (path === withTables) return;
  await page.locator('.hand').evaluateAll((hands) => {
    for (const hand of hands) hand.remove();
  });
};

if (process.env.TEST_EXTENT === 'all') {
  for (const { locale } of languages) {
    for (const path of pages) {
      test(`axe finds nothing on /${locale}/${path}, narrow and wide, light and dark`, async ({
        page,
      }) => {
        await open(page, locale, path);
        await expectAccessibleEverywhere(page, path);
      });
    }
  }
} else {
  // Each kind of page in one language and theme, and in Chinese in the other theme and at the other
  // width, so that neighbouring kinds share the combinations; the nightly run makes all of them.
  for (const [index, path] of pages.entries()) {
    const [first, second] =
      index % 2 === 0 ? (['light', 'dark'] as const) : (['dark', 'light'] as const);
    const [narrow, wide] = index % 4 < 2 ? [360, 1280] : [1280, 360];
    for (const look of [
      { locale: index % 2 === 0 ? 'id' : 'en', theme: first, width: narrow },
      { locale: 'zh', theme: second, width: wide },
    ]) {
      test(`axe finds nothing on /${look.locale}/${path}, ${look.theme}`, async ({ page }) => {
        await open(page, look.locale, path);
        await expectAccessibleOnce(page, path, look);
      });
    }
  }
}

test('axe finds nothing on the pages outside of a language', async ({ page }) => {
  for (const path of ['404.html', 'id/404.html']) {
    await page.goto(path);
    await expectAccessibleEverywhere(page, path);
  }
});

test('axe finds nothing in any answer of the contact check', async ({ page }) => {
  await page.goto('en/contact/');
  for (const typed of [
    '1500729, @gopay_indonesia, gopay.co.id.bantuan.xyz',
    'wa.me/6281234567890, tiktok.com/@gopayindonesia, gopay.com',
    'gopay',
  ]) {
    await page.locator('#check-field').fill(typed);
    await page.keyboard.press('Enter');
    await expect(page.locator('#check .answer').first()).toBeVisible();
    await expectAccessible(page, typed);
  }
});

test('axe finds nothing in any state of the search', async ({ page }) => {
  await page.goto('en/');
  await page.locator('input[name="q"]').fill('pin');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expectAccessible(page, 'suggestions');
  for (const query of ['zzzzqqqq', '1500729', '0812-3456-7890', '我的钱没到账']) {
    await page.goto(`en/search/?q=${encodeURIComponent(query)}`);
    await expect(page.locator('#results li').first()).toBeVisible();
    await expectAccessible(page, query);
  }
  await page.goto('en/');
  await page.locator('input[name="q"]').focus();
  await expect(page.getByRole('button', { name: 'Forget them' })).toBeVisible();
  await expectAccessible(page, 'recent searches');
});

test('axe finds nothing in a letter with warnings', async ({ page }) => {
  await page.goto('zh/letter/');
  await page.locator('#story').fill('PIN 123456');
  await page.locator('#transaction').fill('4111 1111 1111 1111');
  await expect(page.locator('#story-warning')).toBeVisible();
  await expectAccessible(page, 'letter');
});
