import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { workerData } from 'node:worker_threads';
import { close, createIndex } from 'pagefind';

/** Pages of one language, and where their index goes. */
export type FullTextTask = { site: string; pages: string[]; outputPath: string };

// A thread of its own gives a language a process of its own: Pagefind does one thing at a time.
const { site, pages, outputPath } = workerData as FullTextTask;
const { index, errors } = await createIndex();
if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
const problems: string[] = [];
for (const sourcePath of pages) {
  // Styles are a third of a page and nothing to find.
  const content = (await readFile(join(site, sourcePath), 'utf8')).replace(
    /<style>[\s\S]*?<\/style>/g,
    '',
  );
  problems.push(...(await index.addHTMLFile({ sourcePath, content })).errors);
}
problems.push(...(await index.writeFiles({ outputPath })).errors);
await close();
if (problems.length > 0) throw new Error(`Pagefind failed: ${problems.join('; ')}`);
