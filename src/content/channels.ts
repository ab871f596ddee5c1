import { byId, inOrder, named } from './entries.ts';
import { fromCollection } from './from-collection.ts';

/** Channels by id, in their order. */
export const getChannels = fromCollection('channels', (entries) => byId(inOrder(named(entries))));
