import { getCollection } from 'astro:content';
import { named } from './entries.ts';
import { perBuild } from './per-build.ts';

/** Terms, in the order of the file. */
export const getGlossary = perBuild(async () => named(await getCollection('glossary')));
