import { dataById } from './entries.ts';
import { fromCollection } from './from-collection.ts';

/** How people really put the questions of an article and of its cases, by slug. */
export const getAskedAs = fromCollection('askedAs', dataById);
