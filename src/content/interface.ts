import { getCollection } from 'astro:content';
import { inEachLocale } from './entries.ts';
import { perBuild } from './per-build.ts';

/** Words of the interface, by locale. */
export const getInterface = perBuild(async () =>
  inEachLocale(await getCollection('interface'), 'ui'),
);
