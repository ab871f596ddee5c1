import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Kinds of files that shrink. The full-text index is compressed already. */
const shrinks = /\.(?:css|html|js|json|svg|txt|webmanifest|xml|ics)$/;

/** Below this many bytes, headers and a lookup cost more than compression saves. */
const smallest = 1024;

/** What a server sends of a page before it waits for the reader's device to answer. */
const firstRoundTrip = 14 * 1024;

/** The thorough setting makes a page at best this part of its size at the quick setting. */
const thoroughSaves = 0.91;

/** Settings of Brotli. The best one saves 2 % more than the thorough one, and takes twice its time. */
const quality = { quick: 6, thorough: 10, best: 11 };

const brotli = (content: Buffer, setting: number): Promise<Buffer> =>
  promisify(brotliCompress)(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: setting,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  });

/** Scripts and data, as the search loads them, are few: the best setting is worth its time. */
const isWorthTheBest = (path: string): boolean => /\.(?:js|json)$/.test(path);

/**
 * The compressed copies of a file, by the ending of their names. A file that just misses the first
 * round trip is compressed again, more thoroughly.
 */
const compressed = async (path: string, content: Buffer): Promise<Record<'br' | 'gz', Buffer>> => {
  const [br, gz] = await Promise.all([
    brotli(content, isWorthTheBest(path) ? quality.best : quality.quick),
    promisify(gzip)(content),
  ]);
  const justMisses = br.length > firstRoundTrip && br.length * thoroughSaves < firstRoundTrip;
  return { br: justMisses ? await brotli(content, quality.thorough) : br, gz };
};

/** How many files are compressed at a time: as many as Node has threads for it. */
const atOnce = 4;

/**
 * Writes compressed copies beside the files that servers send smaller with them. The same content
 * gives the same bytes.
 *
 * @param files paths from the folder
 */
export const compressAll = async (folder: string, files: readonly string[]): Promise<void> => {
  const waiting = files.values();
  const work = async (): Promise<void> => {
    for (const path of waiting) {
      if (!shrinks.test(path)) continue;
      const content = await readFile(join(folder, path));
      if (content.length < smallest) continue;
      for (const [ending, copy] of Object.entries(await compressed(path, content))) {
        await writeFile(join(folder, `${path}.${ending}`), copy);
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
};
