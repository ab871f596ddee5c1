import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { KeptList, KeptPages } from './kept-list.ts';
import { neededScripts } from './needed-scripts.ts';

/** Most bytes that a language keeps on a device. Pages that are always kept may exceed it. */
export const keptLimit = 4_000_000;

const revision = (content: Buffer): string =>
  createHash('sha256').update(content).digest('hex').slice(0, 12);

/** The file that a path of the site is served from. */
const fileOf = (site: string, path: string): string =>
  join(site, path === '' || path.endsWith('/') ? `${path}index.html` : path);

const scriptsOf = (site: string): Map<string, string> =>
  new Map(
    globSync(join(site, '_astro/*.js'))
      .sort()
      .map((file) => [basename(file), readFileSync(file, 'utf8')]),
  );

/**
 * The list of a language from its finished pages, with a revision for each, and with the scripts
 * that a page needs before it.
 *
 * @param site folder of the finished site
 * @param limit bytes that pages which need not be kept must not exceed; a page that is too large is left out
 * @throws where a page that was chosen was not built
 */
export const listFiles = (
  site: string,
  { always, ifRoom }: KeptPages,
  limit = keptLimit,
): KeptList => {
  const scripts = scriptsOf(site);
  const files = new Map<string, string>();
  let total = 0;
  /** Adds a page with its scripts, unless they do not fit. */
  const add = (page: string, room: number): void => {
    const html = readFileSync(fileOf(site, page), 'utf8');
    const needed = [...neededScripts([html], scripts)].map((name) => `_astro/${name}`);
    const more = [...needed, page]
      .filter((path) => !files.has(path))
      .map((path) => ({ path, content: readFileSync(fileOf(site, path)) }));
    const bytes = more.reduce((sum, { content }) => sum + content.length, 0);
    if (total + bytes > room) return;
    for (const { path, content } of more) files.set(path, revision(content));
    total += bytes;
  };
  for (const page of always) add(page, Infinity);
  for (const page of ifRoom) add(page, limit);
  return { files: [...files] };
};
