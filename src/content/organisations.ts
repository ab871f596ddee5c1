import { byId, fromCollection, named } from './query.ts';

/** Organisations by id. */
export const getOrganisations = fromCollection('organisations', (entries) => byId(named(entries)));
