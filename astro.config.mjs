import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { contentCheck } from './src/integrations/content-check.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { sitemapWithAlternates } from './src/seo/sitemap.ts';

const { url } = parse(readFileSync(new URL('./content/site.yaml', import.meta.url), 'utf8'));

export default defineConfig({
  site: process.env.SITE_URL ?? url,
  base: process.env.BASE_PATH ?? '/',
  trailingSlash: 'always',
  build: { format: 'preserve', inlineStylesheets: 'always' },
  // The only dynamic imports are small and asked for by the reader: no preloading, no helper for it.
  vite: {
    build: {
      modulePreload: false,
      // Astro marks every MDX file with a directive of its own, which the bundler reports each time.
      rollupOptions: {
        onwarn: (warning, warn) => {
          if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
        },
      },
    },
  },
  devToolbar: { enabled: false },
  integrations: [contentCheck(), mdx(), sitemap(sitemapWithAlternates()), searchIndex()],
});
