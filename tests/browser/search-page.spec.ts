import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { languages } from './locales.ts';

const articles = globSync('content/articles/*/article.yaml');
const topics = new Set(
  articles.map((path) => /^topic: (.*)$/m.exec(readFileSync(path, 'utf8'))?.[1]),
);

for (const { locale } of languages) {
  test(`the search page lists every question by topic (${locale})`, async ({ page }) => {
    await page.goto(`${locale}/search/`);
    const all = page.locator('section[aria-labelledby="all"]');
    await expect(all.getByRole('heading', { level: 3 })).toHaveCount(topics.size);
    await expect(all.getByRole('listitem')).toHaveCount(articles.length);
  });
}

test('the search field of any page leads to the search page with what was typed', async ({
  page,
}) => {
  await page.goto('id/articles/refund/');
  // Touched by a reader with script, the field becomes a combobox.
  const field = page.locator('input[name="q"]');
  await field.fill('uang kembali');
  await field.press('Enter');
  await expect(page).toHaveURL(/\/id\/search\/\?q=uang(\+|%20)kembali$/);
});
