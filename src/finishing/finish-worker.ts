import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { inlineCode, inlineCodeOfAll, type InlineCode } from '../hosting/inline-code.ts';
import { compressors, isWorthCompressing } from '../hosting/precompress.ts';
import { shareImages } from '../sharing/share-images.ts';
import type { FileToFinish, FinishedSite } from './finisher.ts';
import { keptFiles } from './kept-files.ts';
import { pageShare } from './page-share.ts';

const port = parentPort!;
const { folder, url, cache, colours, site, taglines } = workerData as FinishedSite;

/** The code that makes the files, so that a change of it makes them anew. */
const version = globSync(['../{hosting,sharing}/*.ts'], { cwd: import.meta.dirname })
  .sort()
  .reduce(
    (hash, file) => hash.update(readFileSync(join(import.meta.dirname, file))),
    createHash('sha256'),
  )
  .digest('hex');

const kept = keptFiles(cache, version);
const draw = shareImages(colours);
const codes = new Map<string, InlineCode>();

const placeShareImage = async (html: string): Promise<void> => {
  const share = pageShare(html);
  if (!share?.url.startsWith(url)) return;
  const { title, language } = share;
  const text = { title, language, site, tagline: taglines[language] ?? '' };
  await kept.place(join(folder, share.url.slice(url.length)), JSON.stringify([text, colours]), () =>
    draw(text),
  );
};

const finish = async ({ path, content }: FileToFinish): Promise<void> => {
  const file = join(folder, path);
  const bytes = content ?? readFileSync(file);
  if (path.endsWith('.html')) {
    const html = Buffer.from(bytes).toString();
    const code = inlineCode(html);
    codes.set(JSON.stringify(code), code);
    await placeShareImage(html);
  }
  if (!isWorthCompressing(path, bytes.length)) return;
  for (const [ending, compress] of Object.entries(compressors)) {
    const hash = createHash('sha256').update(ending).update(bytes).digest();
    await kept.place(`${file}.${ending}`, hash, () => compress(bytes));
  }
};

let work = Promise.resolve();
port.on('message', (message: FileToFinish | 'finish') => {
  work = work.then(async () => {
    if (message !== 'finish') {
      await finish(message);
      return;
    }
    kept.tidy();
    port.postMessage(inlineCodeOfAll([...codes.values()]));
    port.close();
  });
  // A failure ends the thread, and with it the build.
  work.catch((error: unknown) => {
    throw error;
  });
});
