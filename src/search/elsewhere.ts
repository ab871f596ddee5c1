import { conceptFinder } from './features.ts';
import { countWords, normalizer } from './normalize.ts';
import type { LeftToOthers, QueryVocabulary } from './question-data.ts';

/** The least share of a query about another product. */
const othersProduct = 0.35;

/**
 * Which part of a query, filler apart, names subjects that the site leaves to others, from 0 to 1.
 * It is 0 where the query names a trouble that the site is about: “charged twice at the airport”. A
 * query about another product is left to others with any trouble, unless a word ties it to the site:
 * “the other wallet charged me twice”, but “sent to the other wallet”.
 */
export const shareElsewhere = (
  query: string,
  { spellings, stopWords }: Pick<QueryVocabulary, 'spellings' | 'stopWords'>,
  { elsewhere, troubles, otherProducts, ties }: LeftToOthers,
): number => {
  const normalize = normalizer(spellings);
  const words = normalize(query);
  const names = (list: readonly string[]): boolean =>
    conceptFinder([list.map(normalize)])(words).size > 0;

  const isOthers = names(otherProducts) && !names(ties);
  if (!isOthers && names(troubles)) return 0;
  const subjects = elsewhere.map(normalize);
  const named = conceptFinder(subjects.map((subject) => [subject]))(words);
  const stop = new Set(stopWords);
  const telling = countWords(words.filter((word) => !stop.has(word)));
  // A subject may be of filler alone, such as “who are you”.
  const share = countWords([...named].flatMap((at) => subjects[at]!)) / (telling || 1);
  return Math.min(1, Math.max(share, isOthers ? othersProduct : 0));
};
