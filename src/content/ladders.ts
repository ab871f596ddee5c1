import { getCollection } from 'astro:content';
import { byId, inOrder, named } from './entries.ts';
import { perBuild } from './per-build.ts';

/** Complaint paths by id, in their order. */
export const getLadders = perBuild(async () =>
  byId(inOrder(named(await getCollection('ladders')))),
);
