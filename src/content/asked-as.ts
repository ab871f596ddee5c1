import { dataById } from './entries.ts';
import { fromCollection } from './from-collection.ts';

/** By slug, how people really put the questions of an article and of its cases. */
export const getAskedAs = fromCollection('askedAs', dataById);
