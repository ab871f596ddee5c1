import { only } from './entries.ts';
import { fromCollection } from './from-collection.ts';

/** Name, address and country of the site. */
export const getSite = fromCollection('site', (entries) => only(entries, 'site.yaml'));
