import { isHan } from './normalize.ts';

/**
 * Words asked. Pagefind loads a part of its index, some 30 KB, for each word that stands in another
 * part: with a second one a search would weigh more than 185 KB.
 */
const asked = 1;

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
 * The query to ask the full-text engine, if there are words: the one that tells most. The full text may
 * know words that the questions do not; where these know none, it is the longest.
 *
 * @param words normalised words of the query
 * @param stopWords words that say nothing about the subject
 * @param rarityOf how telling a word is; 0 where the questions never use it
 * @param language BCP 47 tag, by whose rules runs without spaces are cut
 */
export const relaxedQueries = (
  words: readonly string[],
  stopWords: ReadonlySet<string>,
  rarityOf: (word: string) => number,
  language: string,
): string[] => {
  const all = words.flatMap((word) => (isHan(word) ? cut(word, language) : [word]));
  const telling = all.filter((word) => !stopWords.has(word));
  const kept = telling.length > 0 ? telling : all;
  const known = kept.filter((word) => rarityOf(word) > 0);
  const first =
    known.length > 0
      ? known.sort((a, b) => rarityOf(b) - rarityOf(a))
      : kept.sort((a, b) => b.length - a.length);
  return first.slice(0, asked);
};
