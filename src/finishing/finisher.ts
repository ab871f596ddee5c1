import { Worker } from 'node:worker_threads';
import type { InlineCode } from '../hosting/inline-code.ts';
import type { ShareColours } from '../sharing/share-text.ts';
import type { FinishedFiles } from './kept-pages.ts';

/**
 * A file by its path from the folder of the site; its content where it is not on the disk yet, and
 * what stands inside where that is known.
 */
export type FileToFinish = { path: string; content?: Uint8Array; code?: InlineCode };

/** What files are finished for. */
export type FinishedSite = {
  /** Folder of the finished site. */
  folder: string;
  /** Address of that folder, with a slash at its end. */
  url: string;
  /** Name of the site, and what it is by language tag: they stand on its pictures. */
  site: string;
  taglines: Record<string, string>;
  colours: ShareColours;
};

/** Makes compressed copies of files, and the pictures that pages name for links to them. */
export type Finisher = {
  add: (file: FileToFinish) => void;
  /** Waits for all of them. @returns what was made of each */
  finish: () => Promise<FinishedFiles>;
};

/**
 * Starts the thread that finishes files while the build makes others: it takes about as long, on
 * another core.
 */
export const startFinisher = (site: FinishedSite): Finisher => {
  const worker = new Worker(new URL('./finish-worker.ts', import.meta.url), { workerData: site });
  const finished = new Promise<FinishedFiles>((resolve, reject) => {
    worker.once('message', resolve).once('error', reject);
  });
  // A failure is told when the build asks for the outcome.
  finished.catch(() => undefined);
  // A build that fails must not wait for it.
  worker.unref();
  return {
    add: (file) => {
      worker.postMessage(file);
    },
    finish: () => {
      worker.ref();
      worker.postMessage('finish');
      return finished;
    },
  };
};
