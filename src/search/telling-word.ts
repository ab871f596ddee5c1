import { isHan } from './normalize.ts';

/** Cuts a run of Han characters into words, as Pagefind cut the pages. */
const cut = (run: string, language: string): string[] => {
  // Firefox has it since 2024; without it the run is asked whole.
  const { Segmenter } = Intl as Partial<typeof Intl>;
  if (!Segmenter) return [run];
  return [...new Segmenter(language, { granularity: 'word' }).segment(run)].map(
    ({ segment }) => segment,
  );
};

/**
 * The word of a query to ask the full-text engine: the one that tells most, or, where the questions
 * know none of the words, the longest, which the full text may know. Only one word is asked, since
 * Pagefind loads a part of its index, some 30 KB, for each word, and a search may weigh 185 KB.
 *
 * @param words normalised words of the query
 * @param stopWords words that say nothing about the subject
 * @param rarityOf how telling a word is; 0 where the questions never use it
 * @param language BCP 47 tag, by whose rules runs without spaces are cut
 * @returns undefined for a query without words
 */
export const tellingWord = (
  words: readonly string[],
  stopWords: ReadonlySet<string>,
  rarityOf: (word: string) => number,
  language: string,
): string | undefined => {
  const all = words.flatMap((word) => (isHan(word) ? cut(word, language) : [word]));
  const telling = all.filter((word) => !stopWords.has(word));
  const kept = telling.length > 0 ? telling : all;
  return kept.sort((a, b) => rarityOf(b) - rarityOf(a) || b.length - a.length)[0];
};
