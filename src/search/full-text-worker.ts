import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { close, createIndex, type NewFileResponse, type PagefindIndex } from 'pagefind';

/** The language whose pages are indexed, and the folder that keeps its index between builds. */
export type FullTextTask = { site: string; locale: string; bundle: string };

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

type Page = { sourcePath: string; content: string };

/** Pages with text worth finding, one after the other: thousands of whole ones would take gigabytes. */
function* pagesToIndex(site: string, paths: readonly string[]): Generator<Page> {
  for (const sourcePath of paths) {
    const html = readFileSync(join(site, sourcePath), 'utf8');
    if (html.includes('data-pagefind-body')) yield { sourcePath, content: essence(html) };
  }
}

/** So many pages are read while as many are on their way to Pagefind, which does one thing at a time. */
const atOnce = 64;

/** Ends with a sentence where Pagefind says that something went wrong. */
const expectNone = (answers: readonly { errors: string[] }[]): void => {
  const problems = answers.flatMap(({ errors }) => errors);
  if (problems.length > 0) throw new Error(`Pagefind failed: ${problems.join('; ')}`);
};

type Added = { pages: number; content: string };

/** Hands pages to Pagefind. @returns how many there were, and a hash of what it read of them */
const addPages = async (index: PagefindIndex, toAdd: Iterable<Page>): Promise<Added> => {
  const hash = createHash('sha256');
  let pages = 0;
  let next: Promise<NewFileResponse>[] = [];
  let underWay: typeof next = [];
  const handOn = async (): Promise<void> => {
    expectNone(await Promise.all(underWay));
    [underWay, next] = [next, []];
  };
  for (const page of toAdd) {
    hash.update(JSON.stringify(page));
    pages += 1;
    next.push(index.addHTMLFile(page));
    if (next.length === atOnce) await handOn();
  }
  expectNone(await Promise.all([...underWay, ...next]));
  return { pages, content: hash.digest('hex') };
};

/** What an index was made from: the files as they lay there, and what Pagefind read of them. */
type Origin = Added & { files: string };

const readOrigin = (file: string): Origin | undefined =>
  existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Origin) : undefined;

/** Brings the index up to date. @returns how many pages it has */
const update = async ({ site, locale, bundle }: FullTextTask): Promise<number> => {
  const record = join(bundle, 'origin.json');
  const last = readOrigin(record);
  const paths = pagePaths(site, locale);
  const stamps = paths.map((path) => {
    const { size, mtimeMs } = statSync(join(site, path));
    return [path, size, mtimeMs];
  });
  const files = createHash('sha256').update(JSON.stringify(stamps)).digest('hex');
  if (last?.files === files) return last.pages;
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  const added = await addPages(index, pagesToIndex(site, paths));
  if (last?.content !== added.content) {
    await rm(bundle, { recursive: true, force: true });
    await mkdir(bundle, { recursive: true });
    expectNone([await index.writeFiles({ outputPath: bundle })]);
  }
  await close();
  await writeFile(record, JSON.stringify({ files, ...added } satisfies Origin));
  return added.pages;
};

// A thread of its own gives a language a Pagefind of its own; it is ready before the pages are. A
// failure ends it, and the build.
parentPort!.once('message', () => {
  void update(workerData as FullTextTask).then((pages) => {
    parentPort!.postMessage(pages);
  });
});
