import type { AstroIntegration } from 'astro';
import { globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { close, createIndex } from 'pagefind';

/** Pagefind does not throw but returns a list of errors; the build has to fail on them. */
const expectNone = ({ errors }: { errors: string[] }): void => {
  if (errors.length > 0) throw new Error(`Pagefind failed: ${errors.join('; ')}`);
};

/** What Pagefind writes beside its index and no page loads: search interfaces, and a worker. */
const unused = 'pagefind-{ui,modular-ui,component-ui,highlight,worker}.*';

/**
 * Builds the full-text index of the finished pages into `pagefind/`. Pages are added one by one in
 * the order of their names: Pagefind's own walk through a folder follows the order of the disk, and
 * two machines would write different files.
 */
export const searchIndex = (): AstroIntegration => ({
  name: 'search-index',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const site = fileURLToPath(dir);
      const created = await createIndex();
      expectNone(created);
      const index = created.index!;
      const pages = globSync('**/*.html', { cwd: site }).sort();
      for (const sourcePath of pages) {
        const content = readFileSync(join(site, sourcePath), 'utf8');
        if (!content.includes('data-pagefind-body')) continue;
        expectNone(await index.addHTMLFile({ sourcePath, content }));
      }
      expectNone(await index.writeFiles({ outputPath: join(site, 'pagefind') }));
      await close();
      for (const file of globSync(unused, { cwd: join(site, 'pagefind') })) {
        rmSync(join(site, 'pagefind', file));
      }
      logger.info(`indexed ${pages.length} pages`);
    },
  },
});
