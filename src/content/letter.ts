import { getCollection } from 'astro:content';
import { only } from './entries.ts';
import { perBuild } from './per-build.ts';

/** The complaint letter: its choices and its sentences. */
export const getLetter = perBuild(async () => only(await getCollection('letter'), 'letter.yaml'));
