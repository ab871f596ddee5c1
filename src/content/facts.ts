import type { Fact } from '../schemas/fact.ts';
import { fromCollection } from './query.ts';

/** Facts by `<area>.<key>`: the name of the file and the key in it. */
export const getFacts = fromCollection(
  'facts',
  (areas): Map<string, Fact> =>
    new Map(
      areas.flatMap(({ id: area, data }) =>
        Object.entries(data).map(([key, fact]) => [`${area}.${key}`, fact] as const),
      ),
    ),
);
