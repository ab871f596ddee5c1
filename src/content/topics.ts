import { inOrder, named } from './entries.ts';
import { fromCollection } from './from-collection.ts';

/** Topics in their order. */
export const getTopics = fromCollection('topics', (entries) => inOrder(named(entries)));
