import { getCollection } from 'astro:content';
import { named } from './entries.ts';
import { perBuild } from './per-build.ts';

/** Time-boxed banners, past and coming ones too. */
export const getNotices = perBuild(async () => named(await getCollection('notices')));
