import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';

const page = (name: string): string => fileURLToPath(new URL(`./${name}.astro`, import.meta.url));

/**
 * Pages that are never published. Drafts and their list at `/drafts/` are shown by the command
 * `dev` only, and not by a variable of the environment: a stray `NODE_ENV` on a build machine must
 * not publish them. `/{locale}/components/` shows every component in every state; tests build it
 * too, with COMPONENTS=on.
 */
export const writersPages = (): AstroIntegration => ({
  name: 'writers-pages',
  hooks: {
    'astro:config:setup': ({ command, updateConfig, injectRoute }) => {
      const shown = command === 'dev';
      updateConfig({ vite: { define: { __DRAFTS_SHOWN__: JSON.stringify(shown) } } });
      if (shown) {
        injectRoute({ pattern: '/drafts', entrypoint: page('drafts'), prerender: true });
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
