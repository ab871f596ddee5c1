import type { ArticleAskedAs } from '../schemas/asked-as.ts';
import { fromCollection } from './from-collection.ts';

/** By slug, how people really put the questions of an article and of its cases. */
export const getAskedAs = fromCollection(
  'askedAs',
  (entries): Map<string, ArticleAskedAs> => new Map(entries.map(({ id, data }) => [id, data])),
);
