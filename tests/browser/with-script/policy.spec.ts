import { globSync } from 'node:fs';
import { expect, test, type Page } from 'playwright/test';
import { languages } from '../locales.ts';

/** Everything a browser complains of on the pages that follow, its refusals by the policy too. */
const complaints = async (page: Page): Promise<string[]> => {
  const found: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') {
      found.push(`${page.url()}: ${message.text()}`);
    }
  });
  page.on('pageerror', (error) => found.push(`${page.url()}: ${error.message}`));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`refused ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  return found;
};

// The worker that keeps pages starts under the policy as well.
test.use({ serviceWorkers: 'allow' });

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

/** Pages of the build by their address from the base, those of a language or those of none. */
const addresses = (locale: string): string[] =>
  globSync(locale === '' ? 'dist/*.html' : `dist/${locale}/**/*.html`)
    .map((file) => file.replace(/^dist\//, '').replace(/(^|\/)index\.html$/, '$1'))
    .sort();

for (const locale of [...languages.map((language) => language.locale), '']) {
  test(`every page loads under its policy without a complaint (${locale || 'no language'})`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    const found = await complaints(page);
    const all = addresses(locale);
    expect(all.length).toBeGreaterThan(1);
    for (const address of all) {
      await page.goto(address === '' ? './' : address);
      await expect(page.locator('meta[http-equiv="Content-Security-Policy"]')).toHaveCount(1);
    }
    expect(found).toEqual([]);
  });
}

for (const { locale } of languages) {
  test(`the search works under the policy, its worker and its WebAssembly too (${locale})`, async ({
    page,
  }) => {
    const found = await complaints(page);
    const worker = page.waitForEvent('worker');
    await page.goto(`${locale}/`);
    await page.locator('input[name="q"]').fill('GoPay');
    await expect(page.getByRole('option').first()).toBeVisible();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
    await expect(page.locator('#results')).toHaveAttribute('aria-busy', 'false');
    await page.locator('search-results .more').click();
    await expect(page.locator('#results mark').first()).toBeVisible();
    expect((await worker).url()).toContain('pagefind-worker.js');
    expect(found).toEqual([]);
  });
}

test('text cannot become markup or a script, whoever tries', async ({ page }) => {
  await page.goto('en/search/?q=refund');
  await page.locator('search-results .more').click();
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
