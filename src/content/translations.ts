import { dataById } from './entries.ts';
import { fromCollection } from './from-collection.ts';

/** Which text of the source each translation of an article follows, by slug. */
export const getTranslations = fromCollection('translations', dataById);
