import { getCollection } from 'astro:content';
import { asListed, inOrder, named } from './entries.ts';
import { perBuild } from './per-build.ts';

/** Guides in their order; none where the site has no guides. */
export const getGuides = perBuild(async () => inOrder(named(await getCollection('guides'))));

/** The most common problems, which the home page links to directly. */
export const getCommonProblems = perBuild(async () =>
  asListed(await getCollection('commonProblems')),
);
