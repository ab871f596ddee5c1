import type { AstroIntegration } from 'astro';

/**
 * Shows each save in the tabs of a writer. Astro by itself misses some saves on a busy machine:
 *
 * - It may read a file that the editor has emptied and not yet written. The watcher waits until the
 *   file has kept its size for a moment.
 * - The text of an article is also a module, so Vite reloads the tab at once. Half a second later
 *   Astro has read the new entry and reloads the tab again; if the server is still answering the
 *   first reload, it keeps the old entry. So only the reload by Astro is kept.
 */
export const showEachSave = (): AstroIntegration => ({
  name: 'show-each-save',
  hooks: {
    'astro:config:setup': ({ command, updateConfig }) => {
      if (command !== 'dev') return;
      updateConfig({
        vite: {
          server: { watch: { awaitWriteFinish: { stabilityThreshold: 100, pollInterval: 20 } } },
          plugins: [
            {
              name: 'show-each-save',
              hotUpdate: ({ file }) => (file.endsWith('.mdx') ? [] : undefined),
            },
          ],
        },
      });
    },
  },
});
