import { workerData } from 'node:worker_threads';
import { close, createIndex } from 'pagefind';

/** Pages of one language, and where their index goes. */
export type FullTextTask = { site: string; glob: string; outputPath: string };

// A thread of its own gives a language a process of its own: Pagefind does one thing at a time.
const { site, glob, outputPath } = workerData as FullTextTask;
const { index, errors } = await createIndex();
if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
const added = await index.addDirectory({ path: site, glob });
const written = await index.writeFiles({ outputPath });
await close();
const problems = [...added.errors, ...written.errors];
if (problems.length > 0) throw new Error(`Pagefind failed: ${problems.join('; ')}`);
