/** What tells a query that a page answers from one that none does. */
export type Fit = {
  /** Part of the query's telling words that the first page says. */
  coverage: number;
  /** Part of the highest score a page could have for the query that the first page has. */
  share: number;
  /** How few pages use the telling words, on average. */
  rarity: number;
  /** How few phrases use them, on average, in any form. */
  phraseRarity: number;
  /** Words of the query; two Han characters count for one. */
  words: number;
  /** Whether Han characters are among them: they match in smaller parts. */
  han: boolean;
  /** Whether the first page says the query word for word, filler apart. */
  said: boolean;
};

/**
 * Weights of a logistic model, learnt on the cases of tests/search but the last four sets, on the
 * table of real queries and on the questions of tests/search/learnt: those that a page answers against
 * those that none does. `npm run tool -- search-fit` learns them anew, and `search-eval` says what share is
 * told right.
 */
const weights = {
  letters: { base: -7.4, words: 1.9, share: 13.7, rarity: -0.4, phraseRarity: 0.1, coverage: 3.3 },
  han: { base: -7.3, words: 2.2, share: 12.3, rarity: -1.2, phraseRarity: 0.2, coverage: 3.6 },
};

/** What a query loses that names only subjects left to others; a query with more loses a part. */
const elsewhereWeight = -12.8;

/** Below this, a query counts as unanswered; it is low, so that answered ones seldom fall below. */
const threshold = -0.45;

/**
 * How sure it is that a page answers a query: 0 where it is as likely as not.
 *
 * @param elsewhere part of the query that names subjects left to others (elsewhere.ts), from 0 to 1
 */
export const likelihood = (fit: Fit, elsewhere: number): number => {
  const weight = fit.han ? weights.han : weights.letters;
  return (
    weight.base +
    weight.words * Math.log(1 + fit.words) +
    weight.share * fit.share +
    weight.rarity * fit.rarity +
    weight.phraseRarity * fit.phraseRarity +
    weight.coverage * fit.coverage +
    elsewhereWeight * elsewhere
  );
};

/** Whether the questions layer takes a query for one that a page answers; see `likelihood`. */
export const isCovered = (fit: Fit, elsewhere = 0): boolean =>
  fit.said || likelihood(fit, elsewhere) >= threshold;
