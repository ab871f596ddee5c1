import { globSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { languages } from '../locales.ts';
import { complaints } from './complaints.ts';

test('the complaints of a browser are heard', async ({ page }) => {
  const found = await complaints(page);
  await page.goto('en/');
  await page.evaluate(() => {
    const style = document.createElement('style');
    style.textContent = 'body { color: red }';
    document.head.append(style);
  });
  await expect.poll(() => found.join()).toContain('refused style-src');
});

/** Pages of old addresses, which only lead on to the new page. */
const moved = /^\w+\/(?:plan|checklist)\//;

/** Pages of the build by their address from the base, those of a language or those of none. */
const addresses = (locale: string): string[] =>
  globSync(locale === '' ? 'dist/*.html' : `dist/${locale}/**/*.html`)
    .map((file) => file.replace(/^dist\//, '').replace(/(^|\/)index\.html$/, '$1'))
    .sort();

const segments = [...languages.map(({ locale }) => locale), ''];

/** What pages of one template have in common: `en/articles/refund/` is `articles/*`. */
const kindOf = (address: string): string =>
  address.replace(/^\w+\//, '').replace(/^([\w-]+\/)[^/]+\/$/, '$1*');

/**
 * One page of each kind, another in each language: that each page names the scripts and styles it
 * holds is proved on the files, in `tests/built/hosting.test.ts`. The nightly run visits all.
 */
const visited = (locale: string): string[] => {
  const all = addresses(locale);
  if (process.env.TEST_EXTENT === 'all' || locale === '') return all;
  const kinds = Map.groupBy(all, kindOf);
  return [...kinds.values()].map((pages) => pages[segments.indexOf(locale) % pages.length]!);
};

const every = process.env.TEST_EXTENT === 'all' ? 'every page' : 'every kind of page';

for (const locale of segments) {
  test(`${every} loads under its policy without a complaint (${locale || 'no language'})`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    const found = await complaints(page);
    const some = visited(locale);
    expect(some.length).toBeGreaterThan(locale === '' ? 1 : 20);
    for (const address of some) {
      await page.goto(address === '' ? './' : address);
      // The page of languages leads on by itself, which would end the next visit.
      if (address === '') await page.waitForURL(/\/(?:id|zh|en)\/$/);
      else if (moved.test(address))
        await page.waitForURL(/\/(?:escalate|articles\/[^/]+|id|zh|en)\/$/);
    }
    expect(found).toEqual([]);
  });
}

test.describe('with the worker that keeps pages', () => {
  test.use({ serviceWorkers: 'allow' });

  for (const { locale } of languages) {
    test(`search, dates and letter work under the policy, WebAssembly and the worker of pages too (${locale})`, async ({
      page,
    }) => {
      const found = await complaints(page);
      const engine = page.waitForResponse(/\/pagefind\/wasm\./);
      await page.goto(`${locale}/`);
      await page.locator('input[name="q"]').fill('GoPay');
      await expect(page.getByRole('option').first()).toBeVisible();
      await page.keyboard.press('Escape');
      await page.keyboard.press('Enter');
      await expect(page.locator('#results')).toHaveAttribute('aria-busy', 'false');
      await expect(page.locator('#results mark').first()).toBeVisible();
      expect((await engine).ok()).toBe(true);
      await page.goto(`${locale}/escalate/paylater-lending/`);
      await page.locator('input[name="how"][value="written"]').check();
      await page.locator('input[name="date"]').fill('2026-03-13');
      await page.locator('#plan-form button:not([data-clear])').click();
      await expect(page.locator('.result h2')).toBeFocused();
      await page.goto(`${locale}/letter/`);
      await page.locator('#story').fill('Rp50.000 <b>lost</b>');
      await expect(page.locator('[data-paper]')).toContainText('<b>lost</b>');
      await expect
        .poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state))
        .toBe('activated');
      expect(found).toEqual([]);
    });
  }
});

test('text cannot become markup or a script, whoever tries', async ({ page }) => {
  await page.goto('en/search/?q=refund');
  await expect(page.locator('#results mark').first()).toBeVisible();
  const refused = await page.evaluate(() => {
    const attempts = {
      markup: () => (document.body.innerHTML = '<img src="x">'),
      code: () => (document.createElement('script').text = 'document.title = "x"'),
      foreignWorker: () => new Worker('https://example.com/worker.js'),
      otherWorker: () => new Worker(new URL('pagefind/pagefind.js', location.href)),
    };
    return Object.entries(attempts)
      .filter(([, attempt]) => {
        try {
          attempt();
          return false;
        } catch (error) {
          return error instanceof TypeError;
        }
      })
      .map(([name]) => name);
  });
  expect(refused).toEqual(['markup', 'code', 'foreignWorker', 'otherWorker']);
});
