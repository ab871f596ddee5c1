import type { Plugin } from 'vite';

/**
 * Leaves dynamic imports as they are. Vite wraps each in a helper that preloads what the module
 * imports, which is half of the script an article may start, for modules of a few hundred bytes.
 */
export const plainImports = (): Plugin => ({
  name: 'plain-imports',
  enforce: 'pre',
  // Astro sets its own value for pages; a list of what to preload is of no use without the helper.
  configEnvironment: (name) =>
    name === 'client' ? { build: { modulePreload: false } } : undefined,
  load: {
    filter: { id: /^\0vite\/preload-helper/ },
    handler: () => 'export const __vitePreload = (load) => load();',
  },
});
