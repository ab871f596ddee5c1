import { getCollection } from 'astro:content';
import { asListed } from './entries.ts';
import { perBuild } from './per-build.ts';

/** What changed on the site, the newest first. */
export const getUpdates = perBuild(async () => asListed(await getCollection('updates')));
