import { expect, test } from 'playwright/test';
import { languages } from './locales.ts';

for (const { locale, tag } of languages) {
  test(`a reader finds the answer, the steps and the sources of an article (${locale})`, async ({
    page,
  }) => {
    await page.goto(`${locale}/articles/charged-but-failed/`);
    await expect(page.locator('html')).toHaveAttribute('lang', tag);
    await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
    await expect(page.locator('.lede')).toBeInViewport({ ratio: 1 });
    expect(await page.locator('.steps li').count()).toBeGreaterThan(2);
    const source = page.locator('#source-1');
    await expect(source).toBeHidden();
    await page.locator('#sources').click();
    await expect(source.getByRole('link').first()).toBeVisible();
  });

  test(`a mark opens the folded sources at the one it names (${locale})`, async ({ page }) => {
    await page.goto(`${locale}/articles/top-up-missing/`);
    const citation = page.locator('sup a').first();
    const source = page.locator((await citation.getAttribute('href')) ?? 'none');
    await expect(source).toBeHidden();
    await citation.click();
    await expect(source).toBeInViewport();
  });
}

test('an article says whom to contact, what to have ready and where to go next', async ({
  page,
}) => {
  await page.goto('en/articles/refund/');
  const contact = page.getByRole('region', { name: 'Whom to contact' });
  await expect(contact.getByText('Never give anybody your PIN or OTP')).toBeVisible();
  await expect(contact.getByText(/Reviewed on \d+ \w+ \d{4}/).first()).toBeVisible();
  await expect(
    page.getByRole('region', { name: 'Have this ready' }).getByRole('listitem'),
  ).not.toHaveCount(0);
  await page.getByRole('link', { name: /See how to complain/ }).click();
  await expect(page).toHaveURL(/\/en\/escalate\/e-money\/$/);
});

test('the first link skips to the content', async ({ page }) => {
  await page.goto('en/articles/refund/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the content' });
  await expect(skip).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#content$/);
});

test('every page says that it is not the product it helps with', async ({ page }) => {
  for (const path of ['en/', 'en/articles/qris/', 'en/contact/', 'en/about/']) {
    await page.goto(path);
    await expect(page.getByRole('contentinfo')).toContainText('This site is independent');
  }
});
