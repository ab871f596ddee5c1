import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';

/**
 * Lets the threads and processes of a build take their code from the last one. To read TypeScript
 * takes most of them longer than what they have to do after a small change. To run first: what is
 * started before does without.
 */
export const codeCache = (): AstroIntegration => ({
  name: 'code-cache',
  hooks: {
    'astro:config:setup': ({ config }) => {
      process.env.NODE_COMPILE_CACHE ??= fileURLToPath(new URL('code/', config.cacheDir));
    },
  },
});
