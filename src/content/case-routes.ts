import { getCollection } from 'astro:content';
import { asListed } from './entries.ts';
import { perBuild } from './per-build.ts';

/** Kinds of product with the complaint path of each, in the order of the file. */
export const getCaseRoutes = perBuild(async () => asListed(await getCollection('caseRoutes')));
