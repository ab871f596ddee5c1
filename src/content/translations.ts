import { dataById } from './entries.ts';
import { fromCollection } from './from-collection.ts';

/** By slug, which text of the source each translation follows. */
export const getTranslations = fromCollection('translations', dataById);
