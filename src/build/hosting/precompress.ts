import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Kinds of files that shrink. The full-text index is compressed already. */
const shrinks = /\.(?:css|html|js|json|svg|txt|webmanifest|xml|ics)$/;

/** Below this many bytes, headers and a lookup cost more than compression saves. */
const smallest = 1024;

/** Whether a server gains from compressed copies of a file. */
export const isWorthCompressing = (path: string, bytes: number): boolean =>
  shrinks.test(path) && bytes >= smallest;

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
 * Makes the compressed copies of a file, by the ending of their names. The same content gives the
 * same bytes. Node compresses both copies in threads of its own. A file that just misses the first
 * round trip is compressed again, more thoroughly.
 */
export const compressed = async (
  path: string,
  content: Buffer,
): Promise<Record<'br' | 'gz', Buffer>> => {
  const [br, gz] = await Promise.all([
    brotli(content, isWorthTheBest(path) ? quality.best : quality.quick),
    promisify(gzip)(content),
  ]);
  const justMisses = br.length > firstRoundTrip && br.length * thoroughSaves < firstRoundTrip;
  return { br: justMisses ? await brotli(content, quality.thorough) : br, gz };
};
