import { readFileSync } from 'node:fs';
import type { Page } from 'playwright/test';
import { searchCode } from '../search-code.ts';
import { expect, test } from '../served-site.ts';

test.use({ serviceWorkers: 'block' });

const errorsOf = (page: Page): string[] => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  return errors;
};

test('where script files are blocked, the search leads to all questions by topic', async ({
  page,
  server,
}) => {
  const errors = errorsOf(page);
  await page.route('**/*.js', (route) => route.abort('blockedbyclient'));
  await page.goto(`${server.site}en/`);
  await page.locator('input[name="q"]').fill('refund');
  await page.locator('input[name="q"]').press('Enter');
  await expect(page).toHaveURL(/\/en\/search\/\?q=refund$/);
  await expect(page.locator('search-results .state')).toContainText('did not load');
  await expect(page.getByRole('link', { name: 'Contact' }).first()).toBeVisible();
  await page.locator('section a[href$="/en/articles/refund/"]').click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(errors).toEqual([]);
});

test('where the end of a page is late, the search still says that its script files are blocked', async ({
  page,
  server,
}) => {
  const html = readFileSync('dist/en/search/index.html', 'utf8');
  const end = html.indexOf('</body>');
  let sendEnd: (() => void) | undefined;
  server.answer(/^en\/search\/$/, (response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    if (sendEnd) {
      response.end(html);
      return;
    }
    response.write(html.slice(0, end));
    sendEnd = () => response.end(html.slice(end));
  });
  let blocked = 0;
  await page.route('**/*.js', async (route) => {
    await route.abort('blockedbyclient');
    blocked += 1;
  });
  await page.goto(`${server.site}en/search/?q=refund`, { waitUntil: 'commit' });
  await expect.poll(() => blocked).toBeGreaterThan(2);
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
  sendEnd?.();
  await expect(page.locator('search-results .state')).toContainText('did not load');
});

test('an article is whole where every script file is missing', async ({ page, server }) => {
  const errors = errorsOf(page);
  server.answer(/\.js$/, (response) => response.writeHead(404).end());
  await page.goto(`${server.site}zh/articles/payment-failed/`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.locator('input[name="q"]').fill('退款');
  await page.locator('input[name="q"]').press('Enter');
  await expect(page).toHaveURL(/\/zh\/search\/\?q=/);
  await expect(page.locator('section a[href$="/zh/articles/refund/"]')).toBeVisible();
  expect(errors).toEqual([]);
});

test('code that a new deployment replaced is loaded with the page, once more', async ({
  page,
  server,
}) => {
  let isOld = true;
  server.answer(searchCode(), (response) => {
    response.writeHead(404).end();
    isOld = false;
  });
  await page.goto(`${server.site}en/search/?q=refund`);
  await expect.poll(() => isOld).toBe(false);
  await expect(page.locator('search-results .state')).toContainText('did not load');
  const pagesAskedFor = server.asked().filter((path) => path === 'en/search/');
  // The page, a check that the site answers, and the page again, which happens only once.
  expect(pagesAskedFor).toHaveLength(3);
});

test('after the page was loaded again, its new code answers', async ({ page, server }) => {
  let answered = 0;
  await page.route(searchCode(), (route) => {
    answered += 1;
    return answered === 1 ? route.fulfill({ status: 404 }) : route.continue();
  });
  await page.goto(`${server.site}en/search/?q=refund`);
  await expect(page.locator('#results li').first()).toBeVisible();
  expect(answered).toBe(2);
});

test('without network the page stays, rather than being loaded again', async ({ page, server }) => {
  await page.route(searchCode(), (route) => {
    server.cut();
    return route.abort();
  });
  await page.goto(`${server.site}en/search/?q=refund`);
  await expect(page.locator('search-results .state')).toContainText('did not load');
  await expect(page.getByRole('heading', { name: 'All questions' })).toBeVisible();
});

test('a field whose code is gone is a plain form, and tries again at the next touch', async ({
  page,
  server,
}) => {
  const errors = errorsOf(page);
  let isGone = true;
  await page.route(/_astro\/search-box\./, (route) =>
    isGone ? route.fulfill({ status: 404 }) : route.continue(),
  );
  await page.goto(`${server.site}en/articles/refund/`);
  const field = page.locator('input[name="q"]');
  const failed = page.waitForResponse(/search-box/);
  await field.focus();
  await failed;
  isGone = false;
  await page.getByRole('link').first().focus();
  await field.fill('refund');
  await expect(page.getByRole('option').first()).toBeVisible();
  expect(errors).toEqual([]);
});
