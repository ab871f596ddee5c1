import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Kinds of files that shrink. The full-text index is compressed already. */
const shrinks = /\.(?:css|html|js|json|svg|txt|webmanifest|xml|ics)$/;

/** Below this many bytes, headers and a lookup cost more than compression saves. */
const smallest = 1024;

/** Whether a server gains from compressed copies of a file. */
export const isWorthCompressing = (path: string, bytes: number): boolean =>
  shrinks.test(path) && bytes >= smallest;

/**
 * Makes the compressed copies of a file, by the ending of their names. The same content gives the
 * same bytes. Both run beside the build, in Node's own threads.
 */
export const compressed = async (content: Buffer): Promise<Record<'br' | 'gz', Buffer>> => {
  const [br, gz] = await Promise.all([
    promisify(brotliCompress)(content, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 6,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      },
    }),
    promisify(gzip)(content),
  ]);
  return { br, gz };
};
