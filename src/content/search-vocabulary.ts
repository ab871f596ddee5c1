import { fromCollection, inEachLocale } from './query.ts';

/** Synonyms and stop words of the search, by locale. */
export const getSearchVocabulary = fromCollection('searchVocabulary', (entries) =>
  inEachLocale(entries, 'search', () => ({ stopWords: [], spellings: {}, synonyms: [] })),
);
