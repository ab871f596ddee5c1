import { expect, test } from 'playwright/test';
import { languages } from './locales.ts';

const paths = [
  '',
  'topics/safety/',
  'articles/secure-account/',
  'contact/',
  'contact/gopay-phone/',
  'escalate/fraud/',
  'what-happened/',
  'what-happened/money-gone/',
  'phrases/safety/',
  'letter/',
  'search/',
  'about/',
  'privacy/',
  'contacts-to-avoid/',
  'glossary/',
  'facts/',
];

for (const path of paths) {
  test(`switching language keeps the page /${path}`, async ({ page }) => {
    await page.goto(`id/${path}`);
    for (const { locale, tag, name } of [...languages].reverse()) {
      const link = page.getByRole('link', { name, exact: true });
      await expect(link).toHaveAttribute('lang', tag);
      await expect(link).toHaveAttribute('hreflang', tag);
      await link.click();
      await expect(page).toHaveURL(new RegExp(`/${locale}/${path}$`));
      await expect(page.locator('html')).toHaveAttribute('lang', tag);
      await expect(page.getByRole('link', { name, exact: true })).toHaveAttribute(
        'aria-current',
        'true',
      );
    }
  });
}
