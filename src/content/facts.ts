import { getCollection } from 'astro:content';
import type { Fact } from '../schemas/fact.ts';
import { perBuild } from './per-build.ts';

/** Facts by `<area>.<key>`: the name of the file and the key in it. */
export const getFacts = perBuild(
  async (): Promise<Map<string, Fact>> =>
    new Map(
      (await getCollection('facts')).flatMap(({ id: area, data }) =>
        Object.entries(data).map(([key, fact]) => [`${area}.${key}`, fact] as const),
      ),
    ),
);
