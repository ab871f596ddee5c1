import { fromCollection, inOrder, named } from './query.ts';

/** Topics in their order. */
export const getTopics = fromCollection('topics', (entries) => inOrder(named(entries)));
