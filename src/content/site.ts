import { getCollection } from 'astro:content';
import { only } from './entries.ts';
import { perBuild } from './per-build.ts';

/** Name, address and country of the site. */
export const getSite = perBuild(async () => only(await getCollection('site'), 'site.yaml'));
