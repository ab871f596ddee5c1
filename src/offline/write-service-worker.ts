import type { AstroIntegrationLogger } from 'astro';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { locales } from '../i18n/locales.ts';
import { browserFloor } from './browser-floor.ts';
import type { KeptPages } from './kept-list.ts';
import { listFiles } from './list-files.ts';

/** Bundles a worker into the single file that every browser with workers takes. */
const bundle = async (entry: string, outDir: string): Promise<void> => {
  await build({
    configFile: false,
    envDir: false,
    logLevel: 'warn',
    mode: 'production',
    // Serwist leaves its messages for developers out.
    define: {
      'process.env.NODE_ENV': JSON.stringify('production'),
      __LOCALES__: JSON.stringify(locales),
    },
    build: {
      outDir,
      emptyOutDir: false,
      copyPublicDir: false,
      target: browserFloor,
      rolldownOptions: {
        input: fileURLToPath(new URL(`./${entry}`, import.meta.url)),
        // No module does anything by being imported, so unused parts of the library stay out.
        treeshake: { moduleSideEffects: false },
        output: { format: 'iife', entryFileNames: 'sw.js' },
      },
    },
  });
};

/**
 * Writes the service worker and, for each language, the list of what it keeps. To run when pages
 * have their final content. SERVICE_WORKER=off writes a worker that takes itself and all copies
 * off the devices of readers.
 *
 * @param site folder of the finished site
 */
export const writeServiceWorker = async (
  site: string,
  logger: AstroIntegrationLogger,
): Promise<void> => {
  for (const locale of locales) {
    const path = join(site, locale, 'offline.json');
    const pages = JSON.parse(await readFile(path, 'utf8')) as KeptPages;
    await writeFile(path, JSON.stringify(listFiles(site, pages)));
  }
  const isOff = process.env.SERVICE_WORKER === 'off';
  await bundle(isOff ? 'retire.ts' : 'worker.ts', site);
  logger.info(isOff ? 'wrote the worker that retires itself' : 'wrote the service worker');
};
