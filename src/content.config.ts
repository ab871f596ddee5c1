import { createRequire } from 'node:module';

/**
 * Node reads the collections itself, and shares with Astro what it has read for that. Through Vite,
 * which Astro has read this file, a hundred modules would be translated first, for a second or two.
 */
export const { collections } = createRequire(import.meta.url)(
  './collections.ts',
) as typeof import('./collections.ts');
