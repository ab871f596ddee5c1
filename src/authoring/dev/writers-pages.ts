import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';

const page = (name: string): string => fileURLToPath(new URL(`./${name}.astro`, import.meta.url));

/**
 * Pages for writers, which are never published: drafts and their list at `/drafts/`, and the map of
 * guides at `/guides/`. The command decides whether they are there, and not the environment, since a
 * stray `NODE_ENV` or `DEV` on a build machine must not publish them.
 */
export const writersPages = (): AstroIntegration => ({
  name: 'writers-pages',
  hooks: {
    'astro:config:setup': ({ command, updateConfig, injectRoute }) => {
      const shown = command === 'dev';
      updateConfig({ vite: { define: { __DRAFTS_SHOWN__: JSON.stringify(shown) } } });
      if (!shown) return;
      injectRoute({ pattern: '/drafts', entrypoint: page('drafts'), prerender: true });
      injectRoute({ pattern: '/guides', entrypoint: page('guides'), prerender: true });
    },
  },
});
