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

test('the page of components is no page of the site', async ({ page }) => {
  const response = await page.goto('en/components/');
  expect(response?.status()).toBe(404);
});
