import { expect, test } from 'playwright/test';
import { searchCode } from './search-code.ts';
import { hrefs, results, settled } from './search-results.ts';

for (const { locale, query, article } of [
  { locale: 'zh', query: '付款失败', article: 'payment-failed' },
  { locale: 'id', query: 'pembayaran', article: 'payment-failed' },
  { locale: 'en', query: 'payment', article: 'payment-failed' },
  { locale: 'id', query: 'sldo kepotng tp order ga msk', article: 'charged-but-failed' },
  { locale: 'zh', query: '錢扣了訂單沒成功', article: 'charged-but-failed' },
  { locale: 'en', query: 'forgott my pin', article: 'login-trouble' },
]) {
  test(`searching “${query}” finds the article (${locale})`, async ({ page }) => {
    await page.goto(`${locale}/search/?q=${encodeURIComponent(query)}`);
    await settled(page);
    expect((await hrefs(page)).slice(0, 3)).toContain(`${locale}/articles/${article}/`);
    await expect(page.locator('search-results [role="status"]')).toContainText(/\d/);
  });
}

test('what the address asks stands in the field, and is being answered, before the code is there', async ({
  page,
}) => {
  let send: (() => Promise<void>) | undefined;
  await page.route(searchCode(), (route) => {
    send = () => route.continue();
  });
  await page.goto('en/search/?q=refund');
  await expect.poll(() => send !== undefined).toBe(true);
  await expect(page.locator('input[name="q"]')).toHaveValue('refund');
  await expect(page.locator('search-results .state')).toHaveText('Searching…');
  await expect(results(page)).toHaveAttribute('aria-busy', 'true');
  await page.locator('input[name="q"]').fill('blocked');
  await send?.();
  await settled(page);
  await expect(page).toHaveURL(/\?q=blocked$/);
  expect((await hrefs(page))[0]).toBe('en/articles/account-blocked/');
});

test('the field of the home page leads to the answers', async ({ page }) => {
  await page.goto('en/');
  await page.getByRole('searchbox').fill('refund');
  await page.getByRole('combobox').press('Enter');
  await expect(page).toHaveURL(/\/en\/search\/\?q=refund$/);
  await settled(page);
});

test('what was typed stays in the field and never becomes markup', async ({ page }) => {
  const alerts: string[] = [];
  page.on('dialog', (dialog) => alerts.push(dialog.message()));
  for (const query of [
    '<img src=x onerror=alert(1)>',
    '😀 مرحبا',
    '.*+?^${}()|[]\\',
    '<b>refund</b>',
  ]) {
    await page.goto(`en/search/?q=${encodeURIComponent(query)}`);
    await settled(page);
    await expect(page.locator('input[name="q"]')).toHaveValue(query);
    await expect(page.locator('main img, search-results b')).toHaveCount(0);
  }
  expect(alerts).toEqual([]);
});

test('ten thousand characters are searched without an error', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(`id/search/?q=${'saldo+'.repeat(1700)}`);
  await settled(page);
  expect(errors).toEqual([]);
});

test('a search without an answer leads to the contact page', async ({ page }) => {
  await page.goto('en/search/?q=zzzzqqqq');
  await settled(page);
  await expect(page.locator('search-results [role="status"]')).toHaveText(
    'Nothing found for “zzzzqqqq”.',
  );
  expect(await hrefs(page)).toEqual(['en/contact/']);
});

test('a typed number is said to be genuine, retired or unknown', async ({ page }) => {
  const first = results(page).locator('li').first();
  await page.goto('en/search/?q=1500-729');
  await settled(page);
  await expect(first).toContainText('genuine');
  await expect(first.getByRole('link')).toHaveAttribute('href', /\/en\/contact\/gopay-phone\/$/);
  await page.goto('en/search/?q=021-5084-9000');
  await settled(page);
  await expect(first).toContainText('Don’t use');
  await page.goto('en/search/?q=0812-3456-7890');
  await settled(page);
  await expect(page.locator('search-results [role="status"]')).toContainText(
    'isn’t in our register',
  );
});

test('a query in another language is answered in that language too', async ({ page }) => {
  await page.goto('en/search/?q=' + encodeURIComponent('我的钱没到账'));
  await settled(page);
  const other = page.locator('.other');
  await expect(other.getByRole('heading')).toContainText('简体中文');
  await expect(other.locator('[lang="zh-Hans"] a').first()).toHaveAttribute('href', /\/zh\//);
});

test('results follow the field while typing, and the address with them', async ({ page }) => {
  await page.goto('en/search/');
  await page.locator('input[name="q"]').fill('refund');
  await settled(page);
  await expect(page).toHaveURL(/\?q=refund$/);
  await page.getByLabel('Topic').selectOption('pay');
  await expect(page).toHaveURL(/\?q=refund&topic=pay$/);
  await settled(page);
  for (const href of await hrefs(page)) expect(href).toMatch(/^en\/articles\//);
});

test('a case that matches is linked under its article', async ({ page }) => {
  await page.goto('en/search/?q=charged%20twice');
  await settled(page);
  await expect(results(page).locator('li').first().locator('.part a')).toHaveAttribute(
    'href',
    /\/en\/articles\/charged-but-failed\/#[a-z-]+$/,
  );
});

test('a question that no page answers is told so, with the nearest ones and a way on', async ({
  page,
}) => {
  await page.goto('en/search/?q=what%20is%20the%20weather%20tomorrow');
  await settled(page);
  await expect(page.locator('search-results [role="status"]')).toContainText(
    'No page here answers',
  );
  expect((await hrefs(page)).length).toBeLessThanOrEqual(3);
  const help = page.locator('search-results .help');
  await expect(help.getByRole('link').first()).toHaveAttribute('href', /\/en\/contact\/$/);
  await expect(help.locator('a[href$="/what-happened/"]')).toBeVisible();
  await help.getByRole('link', { name: 'All questions' }).click();
  await expect(page.locator('.all-questions a').first()).toBeVisible();
});

test('with the questions missing, the full text answers alone', async ({ page }) => {
  await page.route('**/questions.json', (route) => route.fulfill({ status: 404 }));
  await page.goto('en/search/?q=refund');
  await settled(page);
  expect((await hrefs(page)).join()).toContain('en/articles/refund/');
});

test('with the subjects left to others missing, the questions answer all the same', async ({
  page,
}) => {
  await page.route('**/questions-rare.json', (route) => route.fulfill({ status: 404 }));
  await page.goto('en/search/?q=what%20is%20the%20weather%20tomorrow');
  await settled(page);
  await expect(page.locator('search-results [role="status"]')).toHaveText(/^\d+ answers$/);
  expect((await hrefs(page)).length).toBeGreaterThan(3);
});

test('a search that cannot load says so, settles and leaves the list of questions', async ({
  page,
}) => {
  await page.route(/pagefind|questions\.json/, (route) => route.abort());
  await page.goto('en/search/?q=refund');
  await expect(page.locator('search-results [role="status"]')).toContainText('did not load');
  await expect(results(page)).toHaveAttribute('aria-busy', 'false');
  await expect(page.getByRole('heading', { name: 'All questions' })).toBeVisible();
});

test('nothing of the search is loaded before the reader uses it, and the engine only when needed', async ({
  page,
}) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await page.goto('en/articles/refund/');
  await expect(page.getByRole('contentinfo')).toBeVisible();
  expect(requests.filter((path) => /pagefind|questions|search-box/.test(path))).toEqual([]);
  await page.getByRole('searchbox').fill('double charge');
  await expect(page.getByRole('option').first()).toBeVisible();
  expect(requests.some((path) => path.includes('questions.json'))).toBe(true);
  expect(requests.filter((path) => path.includes('pagefind'))).toEqual([]);
});
