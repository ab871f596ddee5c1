import { getCollection } from 'astro:content';
import { byId, named } from './entries.ts';
import { perBuild } from './per-build.ts';

/** Organisations by id. */
export const getOrganisations = perBuild(async () =>
  byId(named(await getCollection('organisations'))),
);
