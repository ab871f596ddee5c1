import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { ContentFile } from '../../src/check/read/content-file.ts';
import { readContent } from '../../src/check/read/read-content.ts';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import type { QuestionData } from '../../src/search/question-data.ts';
import { readQuestions } from '../search/read-questions.ts';

/** A built page. */
export type BuiltPage = {
  /** The words a reader sees in the main part, on one line. */
  words: string;
  /** Weight of the file, brotli, in bytes. */
  bytes: number;
};

/** A checkout with its content and its built site. */
export type Checkout = {
  files: ContentFile[];
  /** By address, such as `/zh/articles/refund/`. */
  pages: Map<string, BuiltPage>;
  questions: Partial<Record<Locale, QuestionData>>;
};

const wordsOf = (html: string): string =>
  (/<main[\s\S]*<\/main>/.exec(html)?.[0] ?? html)
    .replace(/<(script|style)\b[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * Reads a checkout.
 *
 * @param root folder that holds `content/` and the built `dist/`
 * @throws where the site is not built
 */
export const readCheckout = async (root: string): Promise<Checkout> => {
  const site = join(root, 'dist');
  if (!existsSync(site)) {
    throw new Error(`There is no built site in ${site}. Run npm run build there first.`);
  }
  const pages = globSync('**/*.html', { cwd: site }).map((path) => {
    const html = readFileSync(join(site, path), 'utf8');
    const address = `/${path.replaceAll('\\', '/').replace(/index\.html$/, '')}`;
    return [address, { words: wordsOf(html), bytes: brotliCompressSync(html).length }] as const;
  });
  const questions = locales.flatMap((locale) => {
    const path = join(site, locale, 'questions.json');
    return existsSync(path) ? [[locale, readQuestions(path)] as const] : [];
  });
  return {
    files: await readContent(root),
    pages: new Map(pages),
    questions: Object.fromEntries(questions),
  };
};
