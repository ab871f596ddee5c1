import { expect, test } from '../served-site.ts';

test.use({ serviceWorkers: 'block' });

/** Takes away what browsers of 2021 do not have; see docs/offline.md. */
const growOld = (): void => {
  const gone: [object, string[]][] = [
    [Map, ['groupBy']],
    [Object, ['groupBy', 'hasOwn']],
    [Promise, ['withResolvers', 'try']],
    [URL, ['canParse', 'parse']],
    [AbortSignal, ['timeout', 'any']],
    [Intl, ['Segmenter', 'DurationFormat']],
    [Array, ['fromAsync']],
    [Array.prototype, ['at', 'toSorted', 'toReversed', 'toSpliced', 'with']],
    [Array.prototype, ['findLast', 'findLastIndex']],
    [String.prototype, ['at', 'isWellFormed']],
    [Set.prototype, ['union', 'intersection', 'difference', 'isSubsetOf']],
    [HTMLDialogElement.prototype, ['showModal', 'show', 'close']],
    [HTMLElement.prototype, ['showPopover', 'hidePopover', 'popover']],
    [Element.prototype, ['checkVisibility', 'setHTML', 'role', 'ariaBusy', 'ariaExpanded']],
    [Element.prototype, ['ariaSelected', 'ariaLabel', 'ariaChecked', 'ariaHidden']],
    [Element.prototype, ['ariaPressed', 'ariaCurrent', 'ariaLive', 'ariaDisabled']],
    [Navigator.prototype, ['serviceWorker', 'connection', 'storage', 'share', 'locks']],
    [crypto, ['randomUUID']],
    [window, ['HTMLDialogElement', 'requestIdleCallback', 'structuredClone', 'caches']],
    [window, ['CompressionStream', 'DecompressionStream', 'trustedTypes', 'navigation']],
    [window, ['scheduler', 'Temporal', 'URLPattern', 'CSSStyleSheet', 'Iterator']],
  ];
  for (const [owner, names] of gone) {
    for (const name of names) {
      for (let at: object | null = owner; at; at = Object.getPrototypeOf(at) as object | null) {
        Reflect.deleteProperty(at, name);
      }
    }
  }
};

test.beforeEach(async ({ page }) => {
  await page.addInitScript(growOld);
});

test('a browser of 2021 searches, with suggestions, typos and the full text', async ({
  page,
  server,
}) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(`${server.site}en/articles/refund/`);
  expect(await page.evaluate(() => 'groupBy' in Map || 'serviceWorker' in navigator)).toBe(false);
  await page.locator('input[name="q"]').fill('forgott my pin');
  await expect(page.getByRole('listbox')).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('option', { selected: true })).toHaveCount(1);
  await page.locator('input[name="q"]').press('Enter');
  await expect(page).toHaveURL(/\/en\/articles\//);
  await page.goto(`${server.site}en/search/?q=camera`);
  await expect(page.locator('#results mark').first()).toBeVisible();
  await expect(page.locator('#results')).toHaveAttribute('aria-busy', 'false');
  expect(errors).toEqual([]);
});

test('every kind of page opens without an error in a browser of 2021', async ({ page, server }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(`${page.url()}: ${error.message}`));
  await page.goto(`${server.site}zh/`);
  const links = await page
    .locator('a[href^="/zh/"]')
    .evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement).href));
  const kinds = new Map(links.map((href) => [new URL(href).pathname.split('/')[2], href]));
  expect(kinds.size).toBeGreaterThan(8);
  for (const href of kinds.values()) {
    await page.goto(href);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
  await page.goto(`${server.site}zh/offline/`);
  await expect(page.locator('saved-pages a[href$="/zh/contact/"]')).toBeVisible();
  expect(errors).toEqual([]);
});
