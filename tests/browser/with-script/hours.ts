import { test as base } from 'playwright/test';
import { builtSite } from '../../setup/built-site.ts';
import { changedSite } from '../../setup/changed-site.ts';
import { serveFolder } from '../../setup/serve-folder.ts';

/**
 * Tests on a site with known hours, a notice of one day and the page of components; `siteWithHours` is
 * its origin.
 */
export const test = base.extend<object, { siteWithHours: string }>({
  siteWithHours: [
    async ({}, use) => {
      const { origin, close } = await serveFolder(await builtSite(changedSite));
      await use(origin);
      await close();
    },
    { scope: 'worker', timeout: 240_000 },
  ],
});
