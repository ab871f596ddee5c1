import { existsSync, globSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The pages of a language that are to be indexed. */
export type FullTextTask = {
  /** Folder of the site. */
  site: string;
  locale: string;
  /** Folder that keeps the index between builds. */
  bundle: string;
  /** Hash of the code that makes the index. */
  code: string;
  /** Whether the pages of the last build are worth giving to a new index before all is built. */
  isToChange: boolean;
};

/** What an index was made from is written down here. */
export const recordIn = (bundle: string): string => join(bundle, 'pages.json');

/**
 * Whether an article was written in a language since its index was made: it will change then, and
 * most of its pages will not.
 *
 * @param articles folder of the articles
 */
export const isWrittenSince = (bundle: string, articles: string, locale: string): boolean => {
  const record = recordIn(bundle);
  if (!existsSync(record)) return false;
  const { mtimeMs } = statSync(record);
  return globSync(join(articles, `*/${locale}.mdx`)).some(
    (file) => statSync(file).mtimeMs > mtimeMs,
  );
};
