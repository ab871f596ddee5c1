import { atSubpath, builtSite } from './built-site.ts';
import { changedSite } from './changed-site.ts';
import { withoutWorker } from './library-help.ts';

// Builds what the browser's tests need besides the real site, so that no browser waits for a build.
const nightly = process.env.TEST_EXTENT === 'all' ? [atSubpath, withoutWorker] : [];
for (const variant of [changedSite, ...nightly]) {
  console.log(`${variant.name}: ${await builtSite(variant)}`);
}
