import { asListed, byId, fromCollection, inOrder, named } from './query.ts';

/** Complaint paths by id, in their order. */
export const getLadders = fromCollection('ladders', (entries) => byId(inOrder(named(entries))));

/** Kinds of product with the complaint path of each, in the order of the file. */
export const getCaseRoutes = fromCollection('caseRoutes', asListed);
