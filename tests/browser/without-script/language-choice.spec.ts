import { expect, test } from 'playwright/test';
import { languages } from '../locales.ts';

test('the choice page offers each language in its own words', async ({ page }) => {
  await page.goto('./');
  for (const { locale, tag, name } of languages) {
    const link = page.getByRole('link', { name });
    await expect(link).toHaveAttribute('hreflang', tag);
    await expect(link).toHaveAttribute('href', new RegExp(`/${locale}/$`));
  }
});
