import { asListed } from './entries.ts';
import { fromCollection } from './from-collection.ts';

/** Kinds of product with the complaint path of each, in the order of the file. */
export const getCaseRoutes = fromCollection('caseRoutes', asListed);
