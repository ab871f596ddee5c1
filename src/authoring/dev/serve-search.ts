import { dirname, join } from 'node:path';
import type { AstroIntegration, HookParameters } from 'astro';
import { createIndex } from 'pagefind';
import { checkContent } from '../../check/check-content.ts';
import { ofKind } from '../../check/read/content-file.ts';
import type { ContentKind } from '../../check/read/content-kinds.ts';
import { isError } from '../../check/problem.ts';
import { readContent } from '../../check/read/read-content.ts';
import { buildDay } from '../../content/build-date.ts';
import { locales } from '../../i18n/locales.ts';
import { basePath, pages } from '../../i18n/paths.ts';

type Files = Map<string, Uint8Array>;

/** Kinds of files in Pagefind's bundle; browsers want a script by its type. */
const typeOf = (path: string): string =>
  path.endsWith('.js')
    ? 'text/javascript'
    : path.endsWith('.json')
      ? 'application/json'
      : 'application/octet-stream';

/**
 * Pages with text worth finding, as addresses after the locale. Those whose files have errors are
 * left out: asking for a page that fails would show its failure in the writer's browser.
 */
const pagesToIndex = async (root: string): Promise<string[]> => {
  const files = await readContent(root);
  const broken = checkContent(files, buildDay()).filter(isError);
  const ids = (kind: ContentKind) =>
    ofKind(files, kind)
      .filter(({ path }) => {
        const own = kind === 'article' ? `${dirname(path)}/` : path;
        return !broken.some(({ file }) => file.startsWith(own));
      })
      .map(({ id }) => id);
  return [
    ...ids('article').map(pages.article),
    ...ids('channel').map(pages.channel),
    ...ids('ladder').map(pages.ladder),
    pages.contact,
    pages.escalate,
    pages.avoid,
    pages.glossary,
    pages.about,
  ];
};

/** Indexes the pages as the server shows them now, drafts too. */
const indexPages = async (root: string, origin: string, base: string): Promise<Files> => {
  const paths = await pagesToIndex(root);
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  for (const path of locales.flatMap((locale) => paths.map((page) => `${locale}/${page}`))) {
    const url = `${base}/${path}`;
    const response = await fetch(origin + url);
    if (response.ok) await index.addHTMLFile({ url, content: await response.text() });
  }
  const { files } = await index.getFiles();
  await index.deleteIndex();
  return new Map(files.map(({ path, content }) => [path, content]));
};

/**
 * Serves the files of the full-text search. At the first search it asks the server for its own
 * pages and indexes them in memory; after a change, the next visit does so again.
 */
const serveSearch = ({ server, logger }: HookParameters<'astro:server:setup'>): void => {
  const { root } = server.config;
  const base = basePath(server.config.base);
  let files: Promise<Files> | undefined;
  let isStale = false;
  const content = join(root, 'content/');
  server.watcher.on('all', (_, path) => {
    // Astro's own files change at each visit and say nothing of the content.
    if (path.startsWith(content)) isStale = true;
  });
  const build = (origin: string): Promise<Files> => {
    logger.info('indexing the pages for the full-text search …');
    // One indexing at a time, since each asks the server for every page.
    const built = Promise.allSettled([files]).then(() => indexPages(root, origin, base));
    built.catch(() => (files = undefined));
    return built;
  };
  server.middlewares.use((request, response, next) => {
    const [path = ''] = (request.url ?? '').split('?');
    const name = path.split('/pagefind/')[1];
    const address = server.httpServer?.address();
    if (name === undefined || typeof address !== 'object' || !address) {
      next();
      return;
    }
    // A page asks for the engine once, so this is the moment to look whether content has changed.
    if (!files || (isStale && name === 'pagefind.js')) {
      isStale = false;
      const host = address.family === 'IPv6' ? `[${address.address}]` : address.address;
      files = build(`http://${host}:${address.port}`);
    }
    files
      .then((built) => {
        const content = built.get(name);
        if (!content) {
          next();
          return;
        }
        response.setHeader('Content-Type', typeOf(name));
        response.end(content);
      })
      .catch(next);
  });
};

/** Makes the full-text search work while developing. */
export const searchWhileDeveloping = (): AstroIntegration => ({
  name: 'search-while-developing',
  hooks: { 'astro:server:setup': serveSearch },
});
