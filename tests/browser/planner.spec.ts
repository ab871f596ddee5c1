import { expect, test } from 'playwright/test';
import { languages } from './locales.ts';

for (const { locale } of languages) {
  test(`every ladder leads to the planner, and so do their overview and the foot (${locale})`, async ({
    page,
  }) => {
    for (const ladder of ['e-money', 'paylater-lending', 'fraud']) {
      await page.goto(`${locale}/escalate/${ladder}/`);
      await expect(page.locator(`main a[href$="/${locale}/plan/?ladder=${ladder}"]`)).toBeVisible();
    }
    await page.goto(`${locale}/escalate/`);
    await expect(page.locator(`main a[href$="/${locale}/plan/"]`)).toBeVisible();
    await expect(page.locator(`footer a[href$="/${locale}/plan/"]`)).toBeVisible();
  });
}

test('the rules of every ladder are on the page in words, with their sources', async ({ page }) => {
  await page.goto('en/plan/');
  const rules = page.locator('[data-ladder="paylater-lending"]');
  await expect(rules).toContainText('A spoken complaint starts here');
  await expect(rules).toContainText('5 working days');
  await expect(rules).toContainText('extended once by 10 working days');
  await expect(page.locator('[data-ladder="e-money"]')).toContainText('No time limit is published');
  await expect(page.locator('[data-ladder="fraud"]')).toContainText('60 calendar days');
  await expect(page.locator('#source-1')).toContainText('5 working days');
});
