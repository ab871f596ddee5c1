import { byId, inOrder, named } from './entries.ts';
import { fromCollection } from './from-collection.ts';

/** Complaint paths by id, in their order. */
export const getLadders = fromCollection('ladders', (entries) => byId(inOrder(named(entries))));
