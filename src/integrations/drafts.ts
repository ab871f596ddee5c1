import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';

/**
 * Shows drafts while developing, and lists them at `/drafts/`. The command decides, not the
 * environment: a stray `NODE_ENV` or `DEV` on a build machine must not publish them.
 */
export const drafts = (): AstroIntegration => ({
  name: 'drafts',
  hooks: {
    'astro:config:setup': ({ command, updateConfig, injectRoute }) => {
      const shown = command === 'dev';
      updateConfig({ vite: { define: { __DRAFTS_SHOWN__: JSON.stringify(shown) } } });
      if (!shown) return;
      injectRoute({
        pattern: '/drafts',
        entrypoint: fileURLToPath(new URL('../dev/drafts.astro', import.meta.url)),
        prerender: true,
      });
    },
  },
});
