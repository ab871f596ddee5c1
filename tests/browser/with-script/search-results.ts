import { expect, type Page } from 'playwright/test';

/** The list of results. */
export const results = (page: Page) => page.locator('#results');

/** Waits until a search has answered. */
export const settled = async (page: Page) => {
  await expect(results(page)).toHaveAttribute('aria-busy', 'false');
  await expect(results(page).locator('li')).not.toHaveCount(0);
};

/** Addresses of the results, from the base of the site. */
export const hrefs = (page: Page) =>
  results(page)
    .locator('li > a:first-child')
    .evaluateAll((links) =>
      links.map((link) =>
        new URL((link as HTMLAnchorElement).href).pathname.replace(/^.*\/(?=(id|zh|en)\/)/, ''),
      ),
    );
