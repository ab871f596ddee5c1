import type { AstroIntegration } from 'astro';
import { globSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
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

/** Pagefind leaves other pages out, as soon as one has a part so marked. */
const isSearched = (html: string): boolean => html.includes('data-pagefind-body');

/**
 * Builds the full-text index of the finished pages into `pagefind/`, one index a language. Pages are
 * handed over one by one: Pagefind numbers them as they come, and a folder read by itself comes in
 * the order of the disk, which gives the index other names on another machine.
 */
export const searchIndex = (): AstroIntegration => ({
  name: 'search-index',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const site = fileURLToPath(dir);
      const outputPath = join(site, 'pagefind');
      const { index, errors } = await createIndex();
      if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
      const problems: string[] = [];
      let count = 0;
      for (const sourcePath of globSync('**/*.html', { cwd: site }).sort()) {
        const content = await readFile(join(site, sourcePath), 'utf8');
        if (!isSearched(content)) continue;
        problems.push(...(await index.addHTMLFile({ sourcePath, content })).errors);
        count += 1;
      }
      problems.push(...(await index.writeFiles({ outputPath })).errors);
      await close();
      if (problems.length > 0) throw new Error(`Pagefind failed: ${problems.join('; ')}`);
      await Promise.all(unused.map((name) => rm(join(outputPath, name), { force: true })));
      logger.info(`indexed ${count} pages`);
    },
  },
});
