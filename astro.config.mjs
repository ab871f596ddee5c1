import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { publishedAt } from './src/build/hosting/published-at.ts';
import { contentCheck } from './src/build/content-check.ts';
import { contentProblemsInPage } from './src/authoring/dev/show-content-problems.ts';
import { showEachSave } from './src/authoring/dev/show-each-save.ts';
import { writersPages } from './src/authoring/dev/writers-pages.ts';
import { guardPatterns } from './src/complaints/letter/secrets/guard-patterns.ts';
import { hosting } from './src/build/hosting.ts';
import { localeTypes } from './src/build/locale-types.ts';
import { searchIndex } from './src/build/search-index.ts';
import { searchWhileDeveloping } from './src/authoring/dev/serve-search.ts';
import { browserFloor } from './src/offline/browser-floor.ts';
import { sitemapWithAlternates } from './src/site/sitemap.ts';

const site = parse(readFileSync(new URL('./content/site.yaml', import.meta.url), 'utf8'));

export default defineConfig({
  ...publishedAt(process.env.SITE_URL || site.url, process.env.BASE_PATH ?? ''),
  trailingSlash: 'always',
  build: { format: 'preserve', inlineStylesheets: 'always' },
  vite: {
    // The words by which the letter’s form recognises secrets, in its script and not in each page.
    define: { __GUARD_PATTERNS__: JSON.stringify(guardPatterns()) },
    build: {
      target: browserFloor,
      // Astro marks each MDX text with a directive, and the bundler would warn once a text.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
      cssTarget: browserFloor,
      // A script inside a page weighs on it and needs a hash in the security policy, so only those
      // that cannot wait stand inside: scripts of `AtOnce` and `Notices`, and short ones of pages
      // so named.
      assetsInlineLimit: (file) =>
        /\/(?:AtOnce|Notices|index|404)\.[^/]+$/.test(file) ? undefined : false,
    },
  },
  devToolbar: { enabled: false },
  // `hosting` last: it finishes what the others wrote.
  integrations: [
    localeTypes(),
    contentCheck(),
    mdx(),
    sitemap(sitemapWithAlternates()),
    contentProblemsInPage(),
    showEachSave(),
    writersPages(),
    searchWhileDeveloping(),
    searchIndex(),
    hosting(site),
  ],
});
