import { getCollection } from 'astro:content';
import type { ArticleTranslations } from '../schemas/translations.ts';
import { perBuild } from './per-build.ts';

/** By slug, which text of the source each translation follows. */
export const getTranslations = perBuild(
  async (): Promise<Map<string, ArticleTranslations>> =>
    new Map((await getCollection('translations')).map(({ id, data }) => [id, data])),
);
