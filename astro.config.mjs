import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { publishedAt } from './src/hosting/published-at.ts';
import { browserTarget } from './src/integrations/browser-target.ts';
import { codeCache } from './src/integrations/code-cache.ts';
import { contentCheck } from './src/integrations/content-check.ts';
import { contentProblemsInPage } from './src/integrations/content-problems.ts';
import { writersPages } from './src/integrations/writers-pages.ts';
import { hosting } from './src/integrations/hosting.ts';
import { offline } from './src/integrations/offline.ts';
import { plainImports } from './src/integrations/plain-imports.ts';
import { scriptFiles } from './src/integrations/script-files.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { searchWhileDeveloping } from './src/integrations/search-while-developing.ts';
import { browserFloor } from './src/offline/browser-floor.ts';
import { sitemapWithAlternates } from './src/seo/sitemap.ts';
import { sharedStyles } from './src/styles/shared-styles.ts';

const site = parse(readFileSync(new URL('./content/site.yaml', import.meta.url), 'utf8'));

export default defineConfig({
  ...publishedAt(process.env.SITE_URL || site.url, process.env.BASE_PATH ?? ''),
  trailingSlash: 'always',
  // Pages wait for the disk more than for the renderer, so several are on their way at a time.
  build: { concurrency: 16, format: 'preserve', inlineStylesheets: 'always' },
  vite: {
    plugins: [browserTarget(), plainImports(), scriptFiles()],
    build: {
      cssTarget: browserFloor,
      rolldownOptions: {
        output: { codeSplitting: { groups: [{ name: 'shared-styles', test: sharedStyles }] } },
      },
    },
  },
  devToolbar: { enabled: false },
  logger: { entrypoint: './src/build-log.ts' },
  experimental: { incrementalBuild: true },
  // `contentCheck` first: broken content is told before anything else of a build begins.
  // `codeCache` before those that start threads; `hosting` last: it sees every file.
  integrations: [
    contentCheck(),
    codeCache(),
    contentProblemsInPage(),
    writersPages(),
    sitemap(sitemapWithAlternates()),
    searchWhileDeveloping(),
    offline(),
    searchIndex(),
    hosting(site),
  ],
});
