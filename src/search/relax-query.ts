/**
 * The queries to ask the full-text engine one after another, which joins words with AND: all the
 * telling words, then without the least telling one, and so on down to a single word.
 *
 * @param words normalised words of the query
 * @param stopWords words that say nothing about the subject
 * @param rarityOf how telling a word is; 0 where the site never uses it
 */
export const relaxedQueries = (
  words: readonly string[],
  stopWords: ReadonlySet<string>,
  rarityOf: (word: string) => number,
): string[] => {
  const telling = words.filter((word) => !stopWords.has(word));
  const kept = telling.length > 0 ? telling : [...words];
  const leastTellingFirst = [...new Set(kept)].sort((a, b) => rarityOf(a) - rarityOf(b));
  const queries: string[] = [];
  for (let dropped = 0; dropped < leastTellingFirst.length; dropped += 1) {
    const without = new Set(leastTellingFirst.slice(0, dropped));
    queries.push(kept.filter((word) => !without.has(word)).join(' '));
  }
  return queries;
};
