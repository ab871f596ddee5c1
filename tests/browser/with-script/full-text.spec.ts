import { brotliCompressSync } from 'node:zlib';
import { expect, test, type Page } from 'playwright/test';
import { hrefs, results, settled } from './search-results.ts';

test('the full text is asked in every search, and appends to what stands', async ({ page }) => {
  let send: (() => Promise<void>) | undefined;
  await page.route('**/pagefind/pagefind.js', (route) => {
    send = () => route.continue();
  });
  await page.goto('en/search/?q=camera');
  await expect(results(page).locator('li').first()).toBeVisible();
  await expect(results(page)).toHaveAttribute('aria-busy', 'true');
  const first = await hrefs(page);
  await expect.poll(() => send !== undefined).toBe(true);
  await send?.();
  await settled(page);
  const all = await hrefs(page);
  expect(all.slice(0, first.length)).toEqual(first);
  expect(all.length).toBeGreaterThan(first.length);
  await expect(results(page).locator('mark').first()).toBeVisible();
});

/** Bytes that a page loads from a host with Brotli; files that do not shrink count as they are. */
const sentBytes = async (page: Page, address: string): Promise<number> => {
  const bodies: Promise<Buffer>[] = [];
  page.on('response', (response) => {
    if (response.ok()) bodies.push(response.body());
  });
  await page.goto(address);
  await settled(page);
  const sizes = (await Promise.all(bodies)).map((body) =>
    Math.min(body.length, brotliCompressSync(body).length),
  );
  return sizes.reduce((total, size) => total + size, 0);
};

for (const { locale, query } of [
  { locale: 'id', query: 'saldo hilang' },
  { locale: 'zh', query: '退款没到账' },
  { locale: 'en', query: 'my money is gone and nobody answers me at the shop' },
]) {
  test(`a search weighs at most 185 KB on a cold cache, full text included (${locale})`, async ({
    page,
  }) => {
    const address = `${locale}/search/?q=${encodeURIComponent(query)}`;
    expect(await sentBytes(page, address)).toBeLessThanOrEqual(185 * 1024);
  });
}

for (const query of ['refund', 'what is the weather tomorrow']) {
  test(`nothing moves when both layers have answered “${query}”`, async ({ page }) => {
    await page.addInitScript(() => {
      const seen = window as unknown as { shift: number };
      seen.shift = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          seen.shift += (entry as PerformanceEntry & { value: number }).value;
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(`en/search/?q=${encodeURIComponent(query)}`);
    await settled(page);
    expect(await page.evaluate(() => (window as unknown as { shift: number }).shift)).toBe(0);
    // Only a reader who saves data is asked whether the full text may load.
    await expect(page.locator('search-results .more')).toBeHidden();
  });
}

test('a reader who saves data is asked before the full text loads', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await page.goto('en/search/?q=camera');
  await settled(page);
  expect(requests.filter((path) => path.includes('/pagefind/'))).toEqual([]);
  await page.getByRole('button', { name: 'Search inside all pages too' }).click();
  await expect(results(page).locator('mark').first()).toBeVisible();
  await settled(page);
});
