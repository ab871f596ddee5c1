import type { AstroIntegration } from 'astro';
import { linkSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { codeHash } from '../code-hash.ts';
import { filesBelow } from '../finishing/files-below.ts';
import { locales } from '../i18n/locales.ts';
import { isWrittenSince, type FullTextTask } from '../search/full-text-task.ts';

/** Files beside a bundle that this site does not use: Pagefind's interface, and where it is from. */
const unused =
  /^(?:pagefind-(?:(?:ui|modular-ui|component-ui|highlight)\.(?:js|css)|entry\.json)|pages\.json)$/;

/** What Pagefind's browser part reads first. */
type Entry = { languages: Record<string, unknown> };

/**
 * Makes a thread ready that indexes a language.
 *
 * @returns brings the index up to date, and says how many pages it has
 */
const indexerOf = (task: FullTextTask): (() => Promise<number>) => {
  const worker = new Worker(new URL('../search/full-text-worker.ts', import.meta.url), {
    workerData: task,
  });
  const counted = new Promise<number>((resolve, reject) => {
    worker.once('message', resolve).once('error', reject);
  });
  // A failure is told when the build asks for the outcome; a build that fails must not wait.
  counted.catch(() => undefined);
  worker.unref();
  return () => {
    worker.ref();
    worker.postMessage('index');
    return counted;
  };
};

/**
 * Puts the bundles of all languages into one folder; what they share is the same in each. The
 * thousands of small files are not copied, but get a second name.
 */
const joinBundles = (bundles: readonly string[], output: string): void => {
  const joined = new Set<string>();
  for (const bundle of bundles) {
    for (const path of filesBelow(bundle)) {
      if (unused.test(path) || joined.has(path)) continue;
      const folder = dirname(path);
      if (!joined.has(folder)) mkdirSync(join(output, folder), { recursive: true });
      joined.add(folder).add(path);
      linkSync(join(bundle, path), join(output, path));
    }
  }
  const entries = bundles.map(
    (bundle) => JSON.parse(readFileSync(join(bundle, 'pagefind-entry.json'), 'utf8')) as Entry,
  );
  const languages = Object.assign({}, ...entries.map((entry) => entry.languages)) as object;
  writeFileSync(join(output, 'pagefind-entry.json'), JSON.stringify({ ...entries[0], languages }));
};

/**
 * Builds the full-text index of the finished pages into `pagefind/`. Each language is indexed by
 * itself, beside the others, and only where its pages have changed since the last build.
 */
export const searchIndex = (): AstroIntegration => {
  let cache = '';
  let site = '';
  let articles = '';
  let indexers: (() => Promise<number>)[] = [];
  let indexing: Promise<number[]>;
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        cache = fileURLToPath(new URL('full-text/', config.cacheDir));
        site = fileURLToPath(config.outDir);
        articles = fileURLToPath(new URL('content/articles/', config.root));
      },
      'astro:build:start': () => {
        const code = codeHash();
        indexers = locales.map((locale) => {
          const bundle = join(cache, locale);
          const isToChange = isWrittenSince(bundle, articles, locale);
          const task = { site, locale, bundle, code, isToChange };
          // Only a language that will change has something to do before the pages are ready.
          return isToChange ? indexerOf(task) : () => indexerOf(task)();
        });
      },
      // The pages are ready, and other integrations have their own to do meanwhile.
      'astro:build:generated': () => {
        indexing = Promise.all(indexers.map((index) => index()));
        indexing.catch(() => undefined);
      },
      'astro:build:done': async ({ logger }) => {
        const counts = await indexing;
        joinBundles(
          locales.map((locale) => join(cache, locale)),
          join(site, 'pagefind'),
        );
        logger.info(`indexed ${counts.reduce((sum, count) => sum + count, 0)} pages`);
      },
    },
  };
};
