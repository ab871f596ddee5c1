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
  'escalate/fraud/',
  'glossary/',
  'about/',
  'search/?q=refund',
];

const violations = async (page: Page, rules?: string[]) => {
  const axe = new AxeBuilder({ page });
  const { violations } = await (rules ? axe.withRules(rules) : axe).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
};

for (const { locale } of languages) {
  for (const path of locale === 'en' ? [...pages, 'facts/'] : pages) {
    test(`axe finds nothing on /${locale}/${path}, light and dark`, async ({ page }) => {
      await page.goto(`/${locale}/${path}`);
      await expect(page.locator('#results[aria-busy="true"]')).toHaveCount(0);
      expect(await violations(page)).toEqual([]);
      // Only colours differ in the dark.
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await violations(page, ['color-contrast']), 'dark').toEqual([]);
    });
  }
}

test('axe finds nothing in any state of the search', async ({ page }) => {
  await page.goto('/en/');
  await page.locator('input[name="q"]').fill('pin');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  expect(await violations(page), 'suggestions').toEqual([]);
  for (const query of ['zzzzqqqq', '1500729', '0812-3456-7890', '我的钱没到账']) {
    await page.goto(`/en/search/?q=${encodeURIComponent(query)}`);
    await expect(page.locator('#results li').first()).toBeVisible();
    expect(await violations(page), query).toEqual([]);
  }
  await page.goto('/en/');
  await page.locator('input[name="q"]').focus();
  await expect(page.getByRole('button', { name: 'Forget them' })).toBeVisible();
  expect(await violations(page), 'recent searches').toEqual([]);
});
