import { expect } from 'playwright/test';
import { languages } from '../locales.ts';
import { expectAccessibleEverywhere, expectAccessibleInForcedColours } from './axe.ts';
import { test } from './hours.ts';

const looked =
  process.env.TEST_EXTENT === 'all' ? languages : languages.filter(({ locale }) => locale === 'zh');

for (const { locale } of looked) {
  test(`every component in every state is accessible (${locale})`, async ({
    page,
    siteWithHours,
  }) => {
    await page.goto(`${siteWithHours}/${locale}/components.html`);
    await expect(page.locator('open-now[data-state="open"]').first()).toBeVisible();
    await expectAccessibleEverywhere(page, 'components');
    await expectAccessibleInForcedColours(page);
  });
}

test('a table of four columns scrolls in itself on a narrow phone, by keyboard too', async ({
  page,
  siteWithHours,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(`${siteWithHours}/en/components.html`);
  const table = page.getByRole('region', { name: 'How you paid, Where it returns' });
  await expect(table.getByRole('columnheader')).toHaveCount(4);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  expect(await table.evaluate((box) => box.scrollWidth > box.clientWidth)).toBe(true);
  await table.press('ArrowRight');
  await expect.poll(() => table.evaluate((box) => box.scrollLeft)).toBeGreaterThan(0);
});

test('the page of components is no page of the site', async ({ page }) => {
  const response = await page.goto('en/components/');
  expect(response?.status()).toBe(404);
});
