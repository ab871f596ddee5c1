import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect } from 'playwright/test';

/** The address of the file of the build that answers a search on its page. */
export const searchCode = (): RegExp => {
  const found = globSync('dist/_astro/*.js').filter((file) =>
    /customElements\.define\(.search-results/.test(readFileSync(file, 'utf8')),
  );
  expect(found).toHaveLength(1);
  // The code holds the path of the site, so its hash is another at a subpath.
  const [name = ''] = basename(found[0] ?? '').split(/\.[\w-]+\.js$/);
  return new RegExp(`_astro/${name.replaceAll('.', '\\.')}\\.[\\w-]+\\.js$`);
};
