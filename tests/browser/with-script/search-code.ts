import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect } from 'playwright/test';

/** The address of the file of the build that answers a search on its page. */
export const searchCode = (): RegExp => {
  const found = globSync('dist/_astro/*.js').filter((file) =>
    /customElements\.define\(.search-results/.test(readFileSync(file, 'utf8')),
  );
  expect(found).toHaveLength(1);
  return new RegExp(`_astro/${basename(found[0] ?? '').replaceAll('.', '\\.')}$`);
};
