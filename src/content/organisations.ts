import { byId, named } from './entries.ts';
import { fromCollection } from './from-collection.ts';

/** Organisations by id. */
export const getOrganisations = fromCollection('organisations', (entries) => byId(named(entries)));
