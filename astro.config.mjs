import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { publishedAt } from './src/hosting/published-at.ts';
import { contentCheck } from './src/integrations/content-check.ts';
import { contentProblemsInPage } from './src/integrations/content-problems.ts';
import { contentSecurityPolicy } from './src/integrations/content-security-policy.ts';
import { drafts } from './src/integrations/drafts.ts';
import { hosting } from './src/integrations/hosting.ts';
import { offline } from './src/integrations/offline.ts';
import { plainImports } from './src/integrations/plain-imports.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { searchWhileDeveloping } from './src/integrations/search-while-developing.ts';
import { browserFloor } from './src/offline/browser-floor.ts';
import { sitemapWithAlternates } from './src/seo/sitemap.ts';

const { url, securityContact } = parse(
  readFileSync(new URL('./content/site.yaml', import.meta.url), 'utf8'),
);

export default defineConfig({
  ...publishedAt(process.env.SITE_URL || url, process.env.BASE_PATH ?? ''),
  trailingSlash: 'always',
  build: { format: 'preserve', inlineStylesheets: 'always' },
  vite: {
    plugins: [plainImports()],
    build: {
      target: browserFloor,
      // Astro marks every MDX file with a directive of its own, which the bundler reports each time.
      rollupOptions: {
        onwarn: (warning, warn) => {
          if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
        },
      },
    },
  },
  devToolbar: { enabled: false },
  // In this order: pages are final once they carry their policy, and `hosting` sees every file.
  integrations: [
    contentCheck(),
    contentProblemsInPage(),
    drafts(),
    mdx(),
    sitemap(sitemapWithAlternates()),
    searchIndex(),
    searchWhileDeveloping(),
    contentSecurityPolicy(),
    offline(),
    hosting(securityContact),
  ],
});
