import { dataById, fromCollection } from './query.ts';

/** Things to have ready before contacting somebody, by id. */
export const getEvidence = fromCollection('evidence', dataById);
