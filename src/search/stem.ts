import { stemmers } from './languages/stemmers.ts';

/**
 * The stem of a word in letters; the word itself in a language that has no stemmer.
 *
 * @param tag BCP 47 tag of the language
 */
export const stem = (word: string, tag: string): string =>
  stemmers[tag.split('-')[0]!]?.(word) ?? word;
