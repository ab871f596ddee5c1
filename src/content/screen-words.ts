import { getCollection } from 'astro:content';
import { byId, named } from './entries.ts';
import { perBuild } from './per-build.ts';

/** Screen words by id, in the order of the file. */
export const getScreenWords = perBuild(async () => byId(named(await getCollection('screenWords'))));
