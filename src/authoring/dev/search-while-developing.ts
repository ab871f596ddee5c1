import type { AstroIntegration } from 'astro';

/**
 * Makes the full-text search work while developing. Its code is imported here and not at the top,
 * so that a build does not load it.
 */
export const searchWhileDeveloping = (): AstroIntegration => ({
  name: 'search-while-developing',
  hooks: {
    'astro:server:setup': async (setup) => {
      const { serveSearch } = await import('./serve-search.ts');
      serveSearch(setup);
    },
  },
});
