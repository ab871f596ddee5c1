import { getCollection } from 'astro:content';
import { inEachLocale } from './entries.ts';
import { perBuild } from './per-build.ts';

/** Synonyms and stop words of the search, by locale. */
export const getSearchVocabulary = perBuild(async () =>
  inEachLocale(await getCollection('searchVocabulary'), 'search', () => ({
    stopWords: [],
    spellings: {},
    synonyms: [],
  })),
);
