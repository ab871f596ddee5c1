import { fromCollection, named } from './query.ts';

/** Terms, in the order of the file. */
export const getGlossary = fromCollection('glossary', named);
