import type { AstroIntegration } from 'astro';

/**
 * Shows each save in the tabs of a writer. By itself Astro misses some on a busy machine, for two reasons:
 *
 * - It may read a file that the editor has emptied and not yet written. The watcher waits until the
 *   file has kept its size for a moment.
 * - The text of an article is also a module, so Vite reloads the tab at once, and half a second later
 *   Astro takes the entry up and reloads the tab again. Where the first reload is still being answered,
 *   the server keeps the old entry. Only the reload by Astro is left.
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
