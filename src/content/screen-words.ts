import { byId, fromCollection, named } from './query.ts';

/** Screen words by id, in the order of the file. */
export const getScreenWords = fromCollection('screenWords', (entries) => byId(named(entries)));
