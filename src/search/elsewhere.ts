import type { SearchVocabulary } from '../schemas/search-vocabulary.ts';
import { conceptFinder } from './features.ts';
import { countWords, type Normalize } from './normalize.ts';

/**
 * Makes the function that tells which part of some words, filler apart, names subjects that the site
 * leaves to others, from 0 to 1; 0 where the words name a trouble that the site is about: “charged twice
 * at the airport” is no question about airports.
 */
export const elsewhereReader = (
  vocabulary: Pick<SearchVocabulary, 'stopWords' | 'elsewhere' | 'troubles'>,
  normalize: Normalize,
): ((words: readonly string[]) => number) => {
  const stop = new Set(vocabulary.stopWords);
  const subjects = (vocabulary.elsewhere ?? []).map(normalize);
  const subjectsIn = conceptFinder(subjects.map((subject) => [subject]));
  const troublesIn = conceptFinder([(vocabulary.troubles ?? []).map(normalize)]);
  return (words) => {
    const named = [...subjectsIn(words)].map((at) => subjects[at]!);
    if (named.length === 0 || troublesIn(words).size > 0) return 0;
    return Math.min(
      1,
      countWords(named.flat()) / countWords(words.filter((word) => !stop.has(word))),
    );
  };
};
