import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';

const page = (name: string): string => fileURLToPath(new URL(`./${name}.astro`, import.meta.url));

/**
 * Pages for writers and developers, which are never published: drafts and their list at `/drafts/`, the
 * map of guides at `/guides/`, and `/{locale}/components/` with every component in every state. The
 * command decides whether they are there, and not the environment, since a stray `NODE_ENV` or `DEV` on
 * a build machine must not publish them. Tests build the page of components with COMPONENTS=on.
 */
export const writersPages = (): AstroIntegration => ({
  name: 'writers-pages',
  hooks: {
    'astro:config:setup': ({ command, updateConfig, injectRoute }) => {
      const shown = command === 'dev';
      updateConfig({ vite: { define: { __DRAFTS_SHOWN__: JSON.stringify(shown) } } });
      if (shown) {
        injectRoute({ pattern: '/drafts', entrypoint: page('drafts'), prerender: true });
        injectRoute({ pattern: '/guides', entrypoint: page('guides'), prerender: true });
      }
      if (shown || process.env.COMPONENTS === 'on') {
        injectRoute({
          pattern: '/[locale]/components',
          entrypoint: page('components'),
          prerender: true,
        });
      }
    },
  },
});
