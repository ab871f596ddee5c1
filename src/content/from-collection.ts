import { getCollection, type CollectionEntry, type CollectionKey } from 'astro:content';
import { perBuild } from './per-build.ts';

/** A query that reads one collection, once a build. */
export const fromCollection = <Name extends CollectionKey, Found>(
  name: Name,
  read: (entries: CollectionEntry<Name>[]) => Found,
): (() => Promise<Found>) => perBuild(async () => read(await getCollection(name)));
