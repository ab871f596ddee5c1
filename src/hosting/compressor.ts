import { Worker } from 'node:worker_threads';
import type { InlineCode } from './inline-code.ts';

/** A file of the site; its content where it is not on the disk yet. */
export type FileToCompress = { file: string; content?: Uint8Array };

/** Makes the compressed copies of files while the build goes on. */
export type Compressor = {
  add: (file: FileToCompress) => void;
  /** Waits for all of them. @returns what stands inside the pages that were added */
  finish: () => Promise<InlineCode>;
};

/**
 * Starts the thread that compresses: it takes as long as making the pages, on another core.
 *
 * @param cache folder for the copies, so that the next build need not make those of unchanged files
 */
export const startCompressor = (cache: string): Compressor => {
  const worker = new Worker(new URL('./compress-worker.ts', import.meta.url), {
    workerData: { cache },
  });
  const finished = new Promise<InlineCode>((resolve, reject) => {
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
