import { only } from './entries.ts';
import { fromCollection } from './from-collection.ts';

/** The complaint letter: its choices and its sentences. */
export const getLetter = fromCollection('letter', (entries) => only(entries, 'letter.yaml'));
