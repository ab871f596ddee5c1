import { getCollection } from 'astro:content';
import { inOrder, named } from './entries.ts';
import { perBuild } from './per-build.ts';

/** Topics in their order. */
export const getTopics = perBuild(async () => inOrder(named(await getCollection('topics'))));
