import { byId, fromCollection, inOrder, named } from './query.ts';

/** Messages by id, in their order. */
export const getMessages = fromCollection('messages', (entries) => byId(inOrder(named(entries))));
