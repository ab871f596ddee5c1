import { getCollection } from 'astro:content';
import { byId, inOrder, named } from './entries.ts';
import { perBuild } from './per-build.ts';

/** Messages by id, in their order. */
export const getMessages = perBuild(async () =>
  byId(inOrder(named(await getCollection('messages')))),
);
