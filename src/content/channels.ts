import { getCollection } from 'astro:content';
import { byId, inOrder, named } from './entries.ts';
import { perBuild } from './per-build.ts';

/** Channels by id, in their order. */
export const getChannels = perBuild(async () =>
  byId(inOrder(named(await getCollection('channels')))),
);
