import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { close, createIndex, type NewFileResponse, type PagefindIndex } from 'pagefind';
import { byteText, readable } from '../finishing/byte-text.ts';
import { filesBelow } from '../finishing/files-below.ts';
import { recordIn, type FullTextTask } from './full-text-task.ts';

const { site, locale, bundle, code, isToChange } = workerData as FullTextTask;

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

/** A page as it lay there when it was read, and a hash of what Pagefind is given of it, if anything. */
type IndexedPage = { path: string; bytes: number; modified: number; hash?: string };

/** What an index was made from, and by which code: another Pagefind makes another one. */
type IndexRecord = { code: string; pages: IndexedPage[] };

const record = recordIn(bundle);

/** The pages of the kept index by their paths; none where there is no index, or one of other code. */
const lastPages = (): Map<string, IndexedPage> => {
  if (!existsSync(record)) return new Map();
  const kept = JSON.parse(readFileSync(record, 'utf8')) as IndexRecord;
  return new Map(kept.code === code ? kept.pages.map((page) => [page.path, page]) : []);
};

const stampOf = (path: string): IndexedPage => {
  const { size, mtimeMs } = statSync(join(site, path));
  return { path, bytes: size, modified: mtimeMs };
};

const isSame = (page: IndexedPage, other: IndexedPage | undefined): boolean =>
  page.bytes === other?.bytes && page.modified === other.modified;

/**
 * The pages of the language, always in one order: Pagefind numbers pages as they come, and a folder
 * that it reads by itself comes in the order of the disk.
 */
const pagesNow = (): IndexedPage[] =>
  filesBelow(join(site, locale))
    .filter((path) => path.endsWith('.html'))
    .map((path) => stampOf(`${locale}/${path}`));

/** What Pagefind reads of a page; `undefined` where there is nothing worth finding. */
const readPage = (path: string): string | undefined => {
  const html = byteText(readFileSync(join(site, path)));
  return html.includes('data-pagefind-body') ? readable(essence(html)) : undefined;
};

const hashOf = (content: string): string => createHash('sha256').update(content).digest('base64');

/** A page with what Pagefind is given of it. */
type ReadPage = { path: string; content: string };

/** Reads pages one after the other, as they are asked for: thousands at a time take gigabytes. */
function* read(pages: Iterable<IndexedPage>): Generator<ReadPage> {
  for (const { path } of pages) {
    const content = readPage(path);
    if (content !== undefined) yield { path, content };
  }
}

const openIndex = async (): Promise<PagefindIndex> => {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  return index;
};

/** Ends with a sentence where Pagefind says that something went wrong. */
const expectNone = (answers: readonly { errors: string[] }[]): void => {
  const problems = answers.flatMap(({ errors }) => errors);
  if (problems.length > 0) throw new Error(`Pagefind failed: ${problems.join('; ')}`);
};

/** So many pages are read while as many are on their way to Pagefind, which does one thing at a time. */
const atOnce = 64;

/**
 * Gives pages to an index. One that it has already takes its place.
 *
 * @returns a hash for each
 */
const give = async (
  index: PagefindIndex,
  pages: Iterable<ReadPage>,
): Promise<Map<string, string>> => {
  const hashes = new Map<string, string>();
  let next: Promise<NewFileResponse>[] = [];
  let underWay: typeof next = [];
  for (const { path, content } of pages) {
    hashes.set(path, hashOf(content));
    next.push(index.addHTMLFile({ sourcePath: path, content }));
    if (next.length < atOnce) continue;
    expectNone(await Promise.all(underWay));
    [underWay, next] = [next, []];
  }
  expectNone(await Promise.all([...underWay, ...next]));
  return hashes;
};

const write = async (index: PagefindIndex): Promise<void> => {
  await rm(bundle, { recursive: true, force: true });
  expectNone([await index.writeFiles({ outputPath: bundle })]);
};

const last = lastPages();

/**
 * Gives the pages of the last build to an index while this one makes its own, where some of them
 * will change: most will not.
 *
 * @throws where one of them is gone
 */
const giveLast = async (): Promise<PagefindIndex | undefined> => {
  const pages = [...last.values()];
  if (pages.length === 0) return undefined;
  if (!pages.every((page) => isSame(page, stampOf(page.path)))) return undefined;
  const index = await openIndex();
  await give(index, read(pages));
  return index;
};

/** Brings the index up to date. @returns the hashes of the pages that it has */
const update = async (
  now: readonly IndexedPage[],
  given: PagefindIndex | undefined,
): Promise<Map<string, string>> => {
  if (now.length === last.size && now.every(({ path }) => last.has(path))) {
    const hashes = new Map([...last].flatMap(([path, { hash }]) => (hash ? [[path, hash]] : [])));
    const changed = now
      .filter((page) => !isSame(page, last.get(page.path)))
      .map(({ path }) => ({ path, content: readPage(path) }))
      .filter(({ path, content }) => hashes.get(path) !== (content && hashOf(content)));
    if (changed.length === 0) return hashes;
    /** None can be taken out of an index, nor put between others. */
    const replaces = (page: (typeof changed)[number]): page is ReadPage =>
      page.content !== undefined && hashes.has(page.path);
    if (given && changed.every(replaces)) {
      const anew = await give(given, changed);
      await write(given);
      return new Map([...hashes, ...anew]);
    }
  }
  const index = await openIndex();
  const hashes = await give(index, read(now));
  await write(index);
  return hashes;
};

/** @returns how many pages the index has */
const finish = async (given: PagefindIndex | undefined): Promise<number> => {
  const now = pagesNow();
  const hashes = await update(now, given);
  await close();
  const pages = now.map((page) => ({ ...page, hash: hashes.get(page.path) }));
  await writeFile(record, JSON.stringify({ code, pages } satisfies IndexRecord));
  return hashes.size;
};

// A thread of its own gives a language a Pagefind of its own. A failure ends it, and the build.
const given = isToChange ? giveLast().catch(() => undefined) : Promise.resolve(undefined);
parentPort!.once('message', () => {
  void given.then(finish).then((pages) => {
    parentPort!.postMessage(pages);
  });
});
