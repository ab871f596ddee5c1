import { join } from 'node:path';

/**
 * Stands in for `src/i18n/content-path.ts` in tests whose samples are written in three languages:
 * they stay as they are, whatever languages the site has.
 */
export const contentPath = (name: string): string =>
  join(name === 'locales.yaml' ? 'tests/fixtures/planted-mistakes/content' : 'content', name);
