import { expect, test } from 'playwright/test';
import { languages } from './locales.ts';

for (const { locale } of languages) {
  test(`addresses of earlier editions lead to where their content is (${locale})`, async ({
    page,
  }) => {
    for (const [old, now] of [
      ['plan/', 'escalate/'],
      ['plan/?ladder=e-money&date=2026-03-13', 'escalate/'],
      ['checklist/', ''],
      ['checklist/refund/', 'articles/refund/'],
    ] as const) {
      await page.goto(`${locale}/${old}`);
      await expect(page).toHaveURL(new RegExp(`/${locale}/${now}(?:\\?.*)?$`));
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    }
  });
}
