import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { close, createIndex, type NewFileResponse } from 'pagefind';

/**
 * The language whose pages are indexed, the folder that keeps its index between builds, and a hash
 * of the code that makes it.
 */
export type FullTextTask = { site: string; locale: string; bundle: string; code: string };

/** The offset at which an element ends that begins at another one. */
const endOfElement = (html: string, start: number): number => {
  const [, name = ''] = /^<(\w+)/.exec(html.slice(start, start + 32)) ?? [];
  const tags = new RegExp(`<(/?)${name}\\b[^>]*>`, 'g');
  tags.lastIndex = start;
  let depth = 0;
  do {
    const [, slash] = tags.exec(html) ?? [];
    // An element that is not closed goes to the end.
    if (slash === undefined) return html.length;
    depth += slash === '' ? 1 : -1;
  } while (depth > 0);
  return tags.lastIndex;
};

/** Cuts out the elements that Pagefind is told to ignore: two thirds of an article's page. */
const withoutIgnored = (html: string): string => {
  const parts: string[] = [];
  let from = 0;
  for (;;) {
    const mark = html.indexOf(' data-pagefind-ignore', from);
    const start = mark < 0 ? html.length : html.lastIndexOf('<', mark);
    parts.push(html.slice(from, start));
    if (mark < 0) return parts.join('');
    from = endOfElement(html, start);
  }
};

/** What is found of a page: the language, and the main part. The rest would only be read past. */
const essence = (html: string): string => {
  const [, language = ''] = /<html lang="([^"]+)"/.exec(html) ?? [];
  const main = html.slice(html.indexOf('<main'), html.lastIndexOf('</main>'));
  return `<html lang="${language}"><body>${withoutIgnored(main)}</main></body></html>`;
};

/**
 * Paths of a language's pages, always in one order: Pagefind numbers pages as they come, and a
 * folder that it reads by itself comes in the order of the disk.
 */
const pagePaths = (site: string, locale: string): string[] =>
  readdirSync(join(site, locale), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html'))
    .map((path) => `${locale}/${path.replaceAll('\\', '/')}`)
    .sort();

/** What Pagefind reads of a page; `undefined` where there is nothing worth finding. */
const readPage = (site: string, path: string): string | undefined => {
  const html = readFileSync(join(site, path), 'utf8');
  return html.includes('data-pagefind-body') ? essence(html) : undefined;
};

/** A page as it lay there when the index was made, and a hash of what Pagefind read of it, if any. */
type IndexedPage = { path: string; bytes: number; modified: number; hash?: string };

const hashOf = (content: string): string => createHash('sha256').update(content).digest('base64');

/** So many pages are read while as many are on their way to Pagefind, which does one thing at a time. */
const atOnce = 64;

/** Ends with a sentence where Pagefind says that something went wrong. */
const expectNone = (answers: readonly { errors: string[] }[]): void => {
  const problems = answers.flatMap(({ errors }) => errors);
  if (problems.length > 0) throw new Error(`Pagefind failed: ${problems.join('; ')}`);
};

/**
 * Indexes pages, read one after the other: thousands of whole ones would take gigabytes.
 *
 * @returns a hash for each that has something worth finding
 */
const indexPages = async (
  site: string,
  paths: readonly string[],
  outputPath: string,
): Promise<Map<string, string>> => {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  const hashes = new Map<string, string>();
  let next: Promise<NewFileResponse>[] = [];
  let underWay: typeof next = [];
  for (const path of paths) {
    const content = readPage(site, path);
    if (content === undefined) continue;
    hashes.set(path, hashOf(content));
    next.push(index.addHTMLFile({ sourcePath: path, content }));
    if (next.length < atOnce) continue;
    expectNone(await Promise.all(underWay));
    [underWay, next] = [next, []];
  }
  expectNone(await Promise.all([...underWay, ...next]));
  expectNone([await index.writeFiles({ outputPath })]);
  await close();
  return hashes;
};

/** What an index was made from, and by which code: another Pagefind makes another one. */
type IndexRecord = { code: string; pages: IndexedPage[] };

/** The pages of the kept index; none where there is no index, or one of other code. */
const indexedPages = (record: string, code: string): IndexedPage[] => {
  if (!existsSync(record)) return [];
  const kept = JSON.parse(readFileSync(record, 'utf8')) as IndexRecord;
  return kept.code === code ? kept.pages : [];
};

/** Brings the index up to date. @returns how many pages it has */
const update = async ({ site, locale, bundle, code }: FullTextTask): Promise<number> => {
  const record = join(bundle, 'pages.json');
  const last = new Map(indexedPages(record, code).map((page) => [page.path, page]));
  const paths = pagePaths(site, locale);
  const stamped = paths.map((path): IndexedPage => {
    const { size, mtimeMs } = statSync(join(site, path));
    return { path, bytes: size, modified: mtimeMs };
  });
  /** Only a page that does not lie there as before has to be read. */
  const isSame = ({ path, bytes, modified }: IndexedPage): boolean => {
    const before = last.get(path);
    if (!before) return false;
    if (before.bytes === bytes && before.modified === modified) return true;
    const content = readPage(site, path);
    return before.hash === (content && hashOf(content));
  };
  let hashes = new Map(
    [...last.values()].flatMap(({ path, hash }) => (hash ? [[path, hash] as const] : [])),
  );
  if (stamped.length !== last.size || !stamped.every(isSame)) {
    await rm(bundle, { recursive: true, force: true });
    await mkdir(bundle, { recursive: true });
    hashes = await indexPages(site, paths, bundle);
  }
  const pages = stamped.map((page) => ({ ...page, hash: hashes.get(page.path) }));
  await writeFile(record, JSON.stringify({ code, pages } satisfies IndexRecord));
  return hashes.size;
};

// A thread of its own gives a language a Pagefind of its own; it is ready before the pages are. A
// failure ends it, and the build.
parentPort!.once('message', () => {
  void update(workerData as FullTextTask).then((pages) => {
    parentPort!.postMessage(pages);
  });
});
