import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';

const page = (name: string): string => fileURLToPath(new URL(`./${name}.astro`, import.meta.url));

/**
 * Pages that never ship. Drafts, their list at `/drafts/` and the map of guides at `/guides/`: the command decides, not the
 * environment, since a stray `NODE_ENV` or `DEV` on a build machine must not publish them. And
 * `/{locale}/components/`, every component in every state, which tests build too, with
 * COMPONENTS=on.
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
