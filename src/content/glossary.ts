import { named } from './entries.ts';
import { fromCollection } from './from-collection.ts';

/** Terms, in the order of the file. */
export const getGlossary = fromCollection('glossary', named);
