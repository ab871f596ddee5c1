import { expect, test } from 'playwright/test';

const cases = [
  { locale: 'zh', query: '付款失败', article: 'payment-failed' },
  { locale: 'id', query: 'pembayaran', article: 'payment-failed' },
  { locale: 'en', query: 'payment', article: 'payment-failed' },
];

for (const { locale, query, article } of cases) {
  test(`searching “${query}” finds articles (${locale})`, async ({ page }) => {
    await page.goto(`/${locale}/`);
    await page.getByRole('searchbox').fill(query);
    await page.getByRole('searchbox').press('Enter');
    const results = page.locator('#results');
    await expect(results).toHaveAttribute('aria-busy', 'false');
    const links = results.locator('li a:first-child');
    await expect(links).not.toHaveCount(0);
    const found = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(found).toContain(`/${locale}/articles/${article}/`);
    await expect(page.getByRole('status')).toContainText(/\d/);
    await links.first().click();
    await expect(page).toHaveURL(new RegExp(`/${locale}/`));
  });
}

test('what was typed stays in the field and never becomes markup', async ({ page }) => {
  const query = '<img src=x onerror=alert(1)>';
  await page.goto(`/en/search/?q=${encodeURIComponent(query)}`);
  await expect(page.locator('#results')).toHaveAttribute('aria-busy', 'false');
  await expect(page.getByRole('searchbox')).toHaveValue(query);
  await expect(page.locator('main img')).toHaveCount(0);
});

test('a search without an answer leads to the contact page', async ({ page }) => {
  await page.goto('/en/search/?q=zzzzqqqq');
  await expect(page.locator('#results')).toHaveAttribute('aria-busy', 'false');
  await expect(page.getByRole('status')).toHaveText('Nothing found for “zzzzqqqq”.');
  await page.locator('.help').getByRole('link', { name: 'Contact' }).click();
  await expect(page).toHaveURL(/\/en\/contact\/$/);
});

test('a search that cannot load says so and settles', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto('/en/search/?q=refund');
  await expect(page.locator('#results')).toHaveAttribute('aria-busy', 'false');
  await expect(page.getByRole('status')).toContainText('The search did not load');
});

test('nothing of the search is loaded before the reader uses it', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto('/en/search/');
  await expect(page.getByRole('heading', { name: 'All questions' })).toBeVisible();
  expect(requests.filter((url) => url.includes('pagefind'))).toEqual([]);
});
