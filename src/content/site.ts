import { fromCollection, only } from './query.ts';

/** Name, address and country of the site. */
export const getSite = fromCollection('site', (entries) => only(entries, 'site.yaml'));
