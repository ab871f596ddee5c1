import { byId, named } from './entries.ts';
import { fromCollection } from './from-collection.ts';

/** Screen words by id, in the order of the file. */
export const getScreenWords = fromCollection('screenWords', (entries) => byId(named(entries)));
