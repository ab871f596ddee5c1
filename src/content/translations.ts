import type { ArticleTranslations } from '../schemas/translations.ts';
import { fromCollection } from './from-collection.ts';

/** By slug, which text of the source each translation follows. */
export const getTranslations = fromCollection(
  'translations',
  (entries): Map<string, ArticleTranslations> => new Map(entries.map(({ id, data }) => [id, data])),
);
