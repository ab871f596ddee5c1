import { fromCollection, only } from './query.ts';

/** The complaint letter: its choices and its sentences. */
export const getLetter = fromCollection('letter', (entries) => only(entries, 'letter.yaml'));
