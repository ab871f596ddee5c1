import { expect, test } from 'playwright/test';
import { languages } from './locales.ts';

/** Each kind of page, and pages that hold something wide, such as a table. */
const kinds = [
  '',
  'topics/safety/',
  'articles/refund/',
  'articles/phishing-scams/',
  'articles/formal-complaint/',
  'contact/',
  'contact/gopay-phone/',
  'contact/gopay-app-guarantee/',
  'contacts-to-avoid/',
  'escalate/',
  'escalate/e-money/',
  'what-happened/',
  'what-happened/money-gone/',
  'phrases/',
  'phrases/safety/',
  'letter/',
  'search/',
  'glossary/',
  'facts/',
  'updates/',
  'about/',
  'accessibility/',
  'privacy/',
  'offline/',
];

for (const { locale } of languages) {
  test(`the contact is in the header of every kind of page at 320 px, and nothing scrolls sideways (${locale})`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width: 320, height: 640 });
    for (const path of kinds) {
      await page.goto(`${locale}/${path}`);
      const link = page.locator(`header .to-contact-page[href$="/${locale}/contact/"]`);
      await expect(link, path).toBeInViewport({ ratio: 1 });
      const sideways = await page
        .locator('html')
        .evaluate((root) => root.scrollWidth - root.clientWidth);
      expect(sideways, path).toBe(0);
    }
  });

  test(`the foot has at most six links, and what is left out stands below About (${locale})`, async ({
    page,
  }) => {
    await page.goto(`${locale}/articles/refund/`);
    const links = page.getByRole('contentinfo').getByRole('link');
    expect(await links.count()).toBeLessThanOrEqual(6);
    // By a key: a click can miss a link that moves while a long page is still being laid out.
    await page.getByRole('contentinfo').locator(`a[href$="/${locale}/about/"]`).press('Enter');
    await expect(page).toHaveURL(new RegExp(`/${locale}/about/$`));
    for (const below of ['facts', 'glossary', 'updates', 'accessibility', 'privacy']) {
      await expect(page.locator(`main a[href$="/${locale}/${below}/"]`).first()).toBeVisible();
    }
  });

  test(`search and what cannot wait stand on the first screen of a small phone (${locale})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await page.goto(`${locale}/`);
    await expect(page.getByRole('searchbox')).toBeInViewport({ ratio: 1 });
    const urgent = page.locator('.urgent a');
    expect(await urgent.count()).toBeGreaterThan(1);
    for (const link of await urgent.all()) await expect(link).toBeInViewport({ ratio: 1 });
  });

  test(`titles of cards stand on one line with each other (${locale})`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(`${locale}/`);
    const rows = await page.locator('.topics .card').evaluateAll((cards) => {
      const tops = new Map<number, Set<number>>();
      for (const card of cards) {
        const row = Math.round(card.getBoundingClientRect().top);
        const text = document.createRange();
        text.selectNodeContents(card.querySelector('a')!);
        const title = Math.round(text.getClientRects()[0]!.top) - row;
        tops.set(row, (tops.get(row) ?? new Set()).add(title));
      }
      return [...tops.values()].map((titles) => [...titles]);
    });
    expect(rows.length).toBeGreaterThan(0);
    for (const titles of rows) expect(titles).toHaveLength(1);
  });
}
