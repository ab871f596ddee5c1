import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
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
 * Pages with text worth finding, by their path in the site, always in one order: Pagefind numbers
 * them as they come, and a folder that it reads by itself comes in the order of the disk.
 */
const pagesToIndex = ({ site, locale }: FullTextTask): [path: string, content: string][] =>
  globSync(`${locale}/**/*.html`, { cwd: site })
    .sort()
    .flatMap((path) => {
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

// A thread of its own gives a language a Pagefind of its own. A failure ends it, and the build.
const task = workerData as FullTextTask;
const pages = pagesToIndex(task);
const hash = createHash('sha256');
for (const page of pages) hash.update(JSON.stringify(page));
const digest = hash.digest('hex');
const digestFile = join(task.bundle, 'digest');
if ((await readFile(digestFile, 'utf8').catch(() => '')) !== digest) {
  await rm(task.bundle, { recursive: true, force: true });
  await mkdir(task.bundle, { recursive: true });
  await indexPages(pages, task.bundle);
  await writeFile(digestFile, digest);
}
parentPort!.postMessage(pages.length);
