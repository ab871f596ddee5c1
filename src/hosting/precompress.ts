import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/**
 * Kinds of files that shrink. The full-text index is compressed already; the plain-text twins of
 * articles are asked for by programs, now and then, and a server may compress those as it sends.
 */
const shrinks = /\.(?:css|html|js|json|svg|txt|webmanifest|xml|ics)$/;

/** Below this, headers and a lookup cost more than is saved. */
const smallest = 1024;

/** Whether a file is of a kind that shrinks. */
export const isCompressible = (path: string): boolean => shrinks.test(path);

/** Whether a server gains from compressed copies of a file. */
export const isWorthCompressing = (path: string, bytes: number): boolean =>
  isCompressible(path) && bytes >= smallest;

/**
 * A page right under its language, such as that of all contacts, or what its search asks for first:
 * a site has only so many of them.
 */
const isOfLanguage = /^[\w-]+\/(?:[\w-]+\/index\.html|questions\.json)$/;

/** From here on, as the list of all facts in a large site, the best takes seconds. */
const muchText = 120_000;

/** Bits of a window that holds so many bytes: a larger one takes longer, and names places longer. */
const windowFor = (bytes: number): number =>
  Math.min(Math.max(Math.ceil(Math.log2(bytes)), 16), constants.BROTLI_DEFAULT_WINDOW);

/**
 * Makers of compressed copies, by the ending of their names. Same input, same bytes: neither form
 * carries a time. Brotli at 6 is 8 % larger than at its best and 40 times as fast, which a build
 * of thousands of pages feels; hardly a browser asks for gzip (docs/decisions/016). The pages that
 * are few are the heavy ones: Brotli at its best brings them in one round trip. What a search asks
 * for first is waited for too.
 */
export const compressors: Record<'br' | 'gz', (content: Uint8Array, path: string) => Buffer> = {
  br: (content, path) =>
    brotliCompressSync(content, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]:
          isOfLanguage.test(path) && content.length < muchText ? constants.BROTLI_MAX_QUALITY : 6,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
        [constants.BROTLI_PARAM_LGWIN]: windowFor(content.length),
      },
    }),
  gz: (content) => gzipSync(content, { level: 4 }),
};
