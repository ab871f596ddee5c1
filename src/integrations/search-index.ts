import type { AstroIntegration } from 'astro';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { globSync, readFileSync } from 'node:fs';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { locales } from '../i18n/locales.ts';
import type { FullTextTask } from '../search/full-text-worker.ts';

/** Parts of Pagefind's bundle that this site does not use: its own interface and highlighter. */
const unused =
  /^pagefind-(?:ui|modular-ui|component-ui|highlight)\.(?:js|css)$|^pagefind-entry\.json$/;

/** What Pagefind's browser part reads first. */
type Entry = { languages: Record<string, unknown> };

const readEntry = async (bundle: string): Promise<Entry> =>
  JSON.parse(await readFile(join(bundle, 'pagefind-entry.json'), 'utf8')) as Entry;

/**
 * Pages with text worth finding, by their path in the site, always in one order: Pagefind numbers
 * them as they come, and a folder that it reads by itself comes in the order of the disk.
 */
const pagesToIndex = (site: string, locale: string): Map<string, Buffer> =>
  new Map(
    globSync(`${locale}/**/*.html`, { cwd: site })
      .sort()
      .map((path) => [path, readFileSync(join(site, path))] as const)
      .filter(([, html]) => html.includes('data-pagefind-body')),
  );

/**
 * Brings the index of a language up to date in its folder.
 *
 * @returns how many pages it has
 */
const indexLanguage = async (site: string, locale: string, outputPath: string): Promise<number> => {
  const pages = pagesToIndex(site, locale);
  const hash = createHash('sha256');
  for (const [path, html] of pages) hash.update(path).update(html);
  const digest = hash.digest('hex');
  const digestFile = join(outputPath, 'digest');
  if ((await readFile(digestFile, 'utf8').catch(() => '')) === digest) return pages.size;
  await rm(outputPath, { recursive: true, force: true });
  await mkdir(outputPath, { recursive: true });
  const workerData: FullTextTask = { site, pages: [...pages.keys()], outputPath };
  await once(
    new Worker(new URL('../search/full-text-worker.ts', import.meta.url), { workerData }),
    'exit',
  );
  await writeFile(digestFile, digest);
  return pages.size;
};

/**
 * Builds the full-text index of the finished pages into `pagefind/`. Each language is indexed by
 * itself, beside the others, and only where its pages have changed since the last build.
 */
export const searchIndex = (): AstroIntegration => {
  let cache = '';
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        cache = fileURLToPath(new URL('full-text/', config.cacheDir));
      },
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const bundles = locales.map((locale) => join(cache, locale));
        const counts = await Promise.all(
          locales.map((locale, index) => indexLanguage(site, locale, bundles[index]!)),
        );
        const output = join(site, 'pagefind');
        for (const bundle of bundles) {
          await cp(bundle, output, {
            recursive: true,
            filter: (path) => path !== join(bundle, 'digest') && !unused.test(basename(path)),
          });
        }
        const entries = await Promise.all(bundles.map(readEntry));
        const languages = Object.assign({}, ...entries.map((entry) => entry.languages)) as object;
        await writeFile(
          join(output, 'pagefind-entry.json'),
          JSON.stringify({ ...entries[0], languages }),
        );
        logger.info(`indexed ${counts.reduce((sum, count) => sum + count, 0)} pages`);
      },
    },
  };
};
