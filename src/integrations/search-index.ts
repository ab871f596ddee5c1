import type { AstroIntegration } from 'astro';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { close, createIndex } from 'pagefind';

/** Parts of Pagefind's bundle that this site does not use: its own interface and highlighter. */
const unused = [
  'pagefind-ui.js',
  'pagefind-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-modular-ui.css',
  'pagefind-component-ui.js',
  'pagefind-component-ui.css',
  'pagefind-highlight.js',
];

/** Builds the full-text index of the finished pages into `pagefind/`, one index a language. */
export const searchIndex = (): AstroIntegration => ({
  name: 'search-index',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const site = fileURLToPath(dir);
      const outputPath = join(site, 'pagefind');
      const { index, errors } = await createIndex();
      if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
      const added = await index.addDirectory({ path: site });
      const written = await index.writeFiles({ outputPath });
      await close();
      const problems = [...added.errors, ...written.errors];
      if (problems.length > 0) throw new Error(`Pagefind failed: ${problems.join('; ')}`);
      await Promise.all(unused.map((name) => rm(join(outputPath, name), { force: true })));
      logger.info(`indexed ${added.page_count} pages`);
    },
  },
});
