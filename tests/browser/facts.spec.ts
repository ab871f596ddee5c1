import { expect, test } from 'playwright/test';
import { languages } from './locales.ts';

for (const { locale } of languages) {
  test(`the about page leads to every fact with its confidence and sources (${locale})`, async ({
    page,
  }) => {
    await page.goto(`${locale}/about/`);
    await page.locator(`main a[href$="/${locale}/facts/"]`).click();
    await page.waitForURL(`**/${locale}/facts/`);
    const facts = page.locator('.fact');
    expect(await facts.count()).toBeGreaterThan(150);
    const incomplete = await facts.evaluateAll((all) =>
      all
        .filter(
          (fact) =>
            !fact.querySelector('.confidence')?.textContent ||
            // A screen of an app is a source without an address.
            (!fact.querySelector('.soft')?.textContent && !fact.querySelector('.unconfirmed')),
        )
        .map((fact) => fact.id),
    );
    expect(incomplete).toEqual([]);
  });
}

test('a fact has an address of its own', async ({ page }) => {
  await page.goto('en/facts/#limits.balance-cap.plus');
  const fact = page.locator('[id="limits.balance-cap.plus"]');
  await expect(fact).toBeInViewport();
  await expect(fact).toContainText('Rp20,000,000');
});
