import { byId, fromCollection, inOrder, named } from './query.ts';

/** Channels by id, in their order. */
export const getChannels = fromCollection('channels', (entries) => byId(inOrder(named(entries))));
