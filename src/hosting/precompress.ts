import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/**
 * Kinds of files that shrink. The full-text index is compressed already; the plain-text twins of
 * articles are asked for by programs, now and then, and a server may compress those as it sends.
 */
const shrinks = /\.(?:css|html|js|json|svg|txt|webmanifest|xml|ics)$/;

/** Below this, headers and a lookup cost more than is saved. */
const smallest = 1024;

/** Whether a server gains from compressed copies of a file. */
export const isWorthCompressing = (path: string, bytes: number): boolean =>
  shrinks.test(path) && bytes >= smallest;

/**
 * Makers of compressed copies, by the ending of their names. Same input, same bytes: neither form
 * carries a time. Quality 7 is 8 % larger than the best and 37 times as fast, which a build of
 * thousands of pages feels (docs/decisions/016).
 */
export const compressors: Record<'br' | 'gz', (content: Uint8Array) => Buffer> = {
  br: (content) =>
    brotliCompressSync(content, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 7,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      },
    }),
  gz: (content) => gzipSync(content, { level: 9 }),
};
