import { fromCollection, inEachLocale } from './query.ts';

/** Words of the interface, by locale. */
export const getInterface = fromCollection('interface', (entries) => inEachLocale(entries, 'ui'));
