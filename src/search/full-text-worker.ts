import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { close, createIndex } from 'pagefind';

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
const pagePaths = ({ site, locale }: FullTextTask): string[] =>
  readdirSync(join(site, locale), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html'))
    .map((path) => `${locale}/${path.replaceAll('\\', '/')}`)
    .sort();

/** Pages with text worth finding, by their path in the site. */
const pagesToIndex = (site: string, paths: readonly string[]): [path: string, content: string][] =>
  paths.flatMap((path) => {
    // One after the other: thousands of whole pages would take gigabytes.
    const html = readFileSync(join(site, path), 'utf8');
    return html.includes('data-pagefind-body') ? [[path, essence(html)]] : [];
  });

/** So many pages are on their way to Pagefind, which does one thing at a time. */
const atOnce = 64;

const indexPages = async (pages: [string, string][], outputPath: string): Promise<void> => {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  const answers: { errors: string[] }[] = [];
  for (let from = 0; from < pages.length; from += atOnce) {
    const some = pages.slice(from, from + atOnce);
    const added = some.map(([sourcePath, content]) => index.addHTMLFile({ sourcePath, content }));
    answers.push(...(await Promise.all(added)));
  }
  answers.push(await index.writeFiles({ outputPath }));
  await close();
  const problems = answers.flatMap((answer) => answer.errors);
  if (problems.length > 0) throw new Error(`Pagefind failed: ${problems.join('; ')}`);
};

/** What an index was made from: the files as they lay there, and what Pagefind read of them. */
type Origin = { files: string; content: string; pages: number };

const hashOf = (parts: readonly unknown[]): string => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(JSON.stringify(part));
  return hash.digest('hex');
};

const readOrigin = (file: string): Origin | undefined =>
  existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Origin) : undefined;

/** Brings the index up to date. @returns how many pages it has */
const update = async (task: FullTextTask): Promise<number> => {
  const { site, bundle } = task;
  const record = join(bundle, 'origin.json');
  const last = readOrigin(record);
  const paths = pagePaths(task);
  const stamps = paths.map((path) => {
    const { size, mtimeMs } = statSync(join(site, path));
    return [path, size, mtimeMs];
  });
  const files = hashOf(stamps);
  if (last?.files === files) return last.pages;
  const pages = pagesToIndex(site, paths);
  const content = hashOf(pages);
  if (last?.content !== content) {
    await rm(bundle, { recursive: true, force: true });
    await mkdir(bundle, { recursive: true });
    await indexPages(pages, bundle);
  }
  await writeFile(record, JSON.stringify({ files, content, pages: pages.length } satisfies Origin));
  return pages.length;
};

// A thread of its own gives a language a Pagefind of its own. A failure ends it, and the build.
parentPort!.postMessage(await update(workerData as FullTextTask));
