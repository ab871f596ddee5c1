import type { Features } from './features.ts';

/** How fast a repeated feature stops counting. */
const saturation = 2.5;

/** A text that has a feature, by its place, and the weight of the feature in it. */
type Posting = { at: number; weight: number };

/** Texts that a query is compared with by BM25. The weights of a query tell what each feature counts. */
export type TextIndex = {
  /** The texts that have each feature. */
  postings: ReadonlyMap<string, readonly Posting[]>;
  /** How well each text fits a query, by the place of the text. */
  scores: (query: Features) => Float64Array;
  /** More than any text could score. */
  highest: (query: Features) => number;
};

export const sum = (numbers: Iterable<number>): number => {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
};

/**
 * Indexes texts by their features.
 *
 * @param lengthShare how much a long text is held back, from 0 to 1
 */
export const textIndex = (texts: readonly Features[], lengthShare: number): TextIndex => {
  const lengths = texts.map((features) => sum(features.values()));
  const meanLength = sum(lengths) / lengths.length || 1;
  const postings = new Map<string, Posting[]>();
  texts.forEach((features, at) => {
    for (const [feature, weight] of features) {
      const list = postings.get(feature);
      if (list) list.push({ at, weight });
      else postings.set(feature, [{ at, weight }]);
    }
  });
  const saturated = ({ at, weight }: Posting): number => {
    const length = lengths[at]! / meanLength;
    return (
      (weight * (saturation + 1)) / (weight + saturation * (1 - lengthShare + lengthShare * length))
    );
  };
  return {
    postings,
    scores: (query) => {
      const scores = new Float64Array(texts.length);
      for (const [feature, worth] of query) {
        for (const posting of postings.get(feature) ?? []) {
          scores[posting.at]! += worth * saturated(posting);
        }
      }
      return scores;
    },
    highest: (query) => sum(query.values()) * (saturation + 1),
  };
};
