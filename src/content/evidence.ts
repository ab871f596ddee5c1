import { dataById } from './entries.ts';
import { fromCollection } from './from-collection.ts';

/** Things to have ready before contacting somebody, by id. */
export const getEvidence = fromCollection('evidence', dataById);
