import { fromCollection } from './from-collection.ts';

/** Things to have ready before contacting somebody, by id. */
export const getEvidence = fromCollection(
  'evidence',
  (entries) => new Map(entries.map(({ id, data }) => [id, data])),
);
