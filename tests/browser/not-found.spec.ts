import { expect, test } from 'playwright/test';
import { languages } from './locales.ts';

for (const { locale, tag } of languages) {
  test(`a wrong address gives a page in the reader's language with a way on (${locale})`, async ({
    page,
  }) => {
    const response = await page.goto(`${locale}/articles/no-such-article/`);
    expect(response?.status()).toBe(404);
    // Hosts with rules serve the page of the language; others serve one page for all of them.
    const section = page.locator(
      `section[lang="${tag}"], html[lang="${tag}"] main:not(:has(section))`,
    );
    await expect(section).toBeVisible();
    await expect(section.getByRole('searchbox')).toBeVisible();
    await section.getByRole('link').click();
    await expect(page).toHaveURL(new RegExp(`/${locale}/$`));
  });
}
