import type { AstroIntegration } from 'astro';

/** Makes the full-text search work while developing. Builds need not wait for its code to load. */
export const searchWhileDeveloping = (): AstroIntegration => ({
  name: 'search-while-developing',
  hooks: {
    'astro:server:setup': async (setup) => {
      const { serveSearch } = await import('./serve-search.ts');
      serveSearch(setup);
    },
  },
});
