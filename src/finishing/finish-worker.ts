import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { inlineCode } from '../hosting/inline-code.ts';
import { compressors, isWorthCompressing } from '../hosting/precompress.ts';
import type { shareImages } from '../sharing/share-images.ts';
import { byteText } from './byte-text.ts';
import type { FileToFinish, FinishedSite } from './finisher.ts';
import type { FinishedFiles } from './kept-pages.ts';
import { pageShare } from './page-share.ts';

const port = parentPort!;
const { folder, url, colours, site, taglines } = workerData as FinishedSite;
const finished: FinishedFiles = new Map();

const place = (path: string, content: Uint8Array): string => {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
  return path;
};

let drawing: Promise<ReturnType<typeof shareImages>> | undefined;

/** Typefaces and what reads them are loaded with the first picture, when the build has time. */
const drawer = () =>
  (drawing ??= import('../sharing/share-images.ts').then(({ shareImages }) =>
    shareImages(colours),
  ));

const placeShareImage = async (html: string): Promise<string[]> => {
  const share = pageShare(html);
  if (!share?.url.startsWith(url)) return [];
  const { title, language } = share;
  const text = { title, language, site, tagline: taglines[language] ?? '' };
  const draw = await drawer();
  return [place(share.url.slice(url.length), await draw(text))];
};

const finish = async ({ path, content, code }: FileToFinish): Promise<void> => {
  const bytes = content ?? readFileSync(join(folder, path));
  const copies = isWorthCompressing(path, bytes.length)
    ? Object.entries(compressors).map(([ending, compress]) =>
        place(`${path}.${ending}`, compress(bytes, path)),
      )
    : [];
  if (!path.endsWith('.html')) finished.set(path, { beside: copies });
  else {
    const html = byteText(bytes);
    const beside = [...copies, ...(await placeShareImage(html))];
    finished.set(path, { beside, code: code ?? inlineCode(html) });
  }
};

let work = Promise.resolve();
port.on('message', (message: FileToFinish | 'finish') => {
  work = work.then(async () => {
    if (message !== 'finish') {
      await finish(message);
      return;
    }
    port.postMessage(finished);
    port.close();
  });
  // A failure ends the thread, and with it the build.
  work.catch((error: unknown) => {
    throw error;
  });
});
