import { expect, test } from 'playwright/test';
import { languages } from './locales.ts';

for (const { locale } of languages) {
  test(`a term in an article leads to what it means (${locale})`, async ({ page }) => {
    await page.goto(`${locale}/articles/secure-account/`);
    const terms = page.locator('main a.term');
    const count = await terms.count();
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThanOrEqual(6);
    const href = (await terms.first().getAttribute('href')) ?? '';
    await terms.first().click();
    await expect(page).toHaveURL(new RegExp(`/${locale}/glossary/#[a-z-]+$`));
    await expect(page.locator(`[id="${href.split('#')[1] ?? ''}"]`)).toBeInViewport();
  });

  test(`terms are linked once, and neither in headings nor in facts (${locale})`, async ({
    page,
  }) => {
    await page.goto(`${locale}/articles/phishing-scams/`);
    const hrefs = await page
      .locator('main a.term')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(hrefs).toHaveLength(new Set(hrefs).size);
    await expect(page.locator(':is(h1, h2, h3, a, [data-no-terms]) a.term')).toHaveCount(0);
  });
}

test('a term stands with its name in the other languages', async ({ page }) => {
  await page.goto('en/glossary/#e-money');
  const entry = page.locator('#e-money');
  await expect(entry.locator('[lang="id"]')).toHaveText('Uang elektronik');
  await expect(entry.locator('[lang="zh-Hans"]')).toHaveText('电子货币');
});
