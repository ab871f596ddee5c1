import { getCollection } from 'astro:content';
import type { ArticleAskedAs } from '../schemas/asked-as.ts';
import { perBuild } from './per-build.ts';

/** By slug, how people really put the questions of an article and of its cases. */
export const getAskedAs = perBuild(
  async (): Promise<Map<string, ArticleAskedAs>> =>
    new Map((await getCollection('askedAs')).map(({ id, data }) => [id, data])),
);
