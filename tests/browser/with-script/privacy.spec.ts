import { expect, test } from 'playwright/test';

test('no page asks another host for anything, sets a cookie or logs an error', async ({
  page,
  context,
  baseURL,
}) => {
  const foreign: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL ?? '')) foreign.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  for (const path of [
    'id/',
    'zh/articles/refund/',
    'en/contact/',
    'id/escalate/fraud/',
    'zh/escalate/fraud/?date=2026-03-13',
    'en/what-happened/money-gone/',
    'zh/phrases/safety/',
    'zh/contacts-to-avoid/',
    'en/search/?q=refund',
  ]) {
    await page.goto(path);
    await expect(page.getByRole('contentinfo')).toBeVisible();
  }
  expect(foreign).toEqual([]);
  expect(errors).toEqual([]);
  expect(await context.cookies()).toEqual([]);
});
