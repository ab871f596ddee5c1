import { byId, inOrder, named } from './entries.ts';
import { fromCollection } from './from-collection.ts';

/** Messages by id, in their order. */
export const getMessages = fromCollection('messages', (entries) => byId(inOrder(named(entries))));
