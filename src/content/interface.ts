import { inEachLocale } from './entries.ts';
import { fromCollection } from './from-collection.ts';

/** Words of the interface, by locale. */
export const getInterface = fromCollection('interface', (entries) => inEachLocale(entries, 'ui'));
