import { conceptFinder } from './features.ts';
import { countWords, normalizer } from './normalize.ts';
import type { LeftToOthers, QueryVocabulary } from './question-data.ts';

/**
 * Which part of a query, filler apart, names subjects that the site leaves to others, from 0 to 1.
 * It is 0 where the query names a trouble that the site is about: “charged twice at the airport”.
 */
export const shareElsewhere = (
  query: string,
  { spellings, stopWords }: Pick<QueryVocabulary, 'spellings' | 'stopWords'>,
  { elsewhere, troubles }: LeftToOthers,
): number => {
  const normalize = normalizer(spellings);
  const words = normalize(query);
  const subjects = elsewhere.map(normalize);
  const named = conceptFinder(subjects.map((subject) => [subject]))(words);
  if (named.size === 0 || conceptFinder([troubles.map(normalize)])(words).size > 0) return 0;
  const stop = new Set(stopWords);
  const telling = countWords(words.filter((word) => !stop.has(word)));
  return Math.min(1, countWords([...named].flatMap((at) => subjects[at]!)) / telling);
};
