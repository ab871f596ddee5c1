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
  /** Whether it names a subject that the site leaves to others. */
  elsewhere: boolean;
};

/**
 * Weights of a logistic model, learnt on one half of the project's own cases, those that a page answers
 * against those that none does, without the subjects left to others. The other half checks it; what
 * share of each is told right, `search-eval` says.
 */
const weights = {
  letters: { base: -9, words: 8.4, share: 11.3, rarity: -0.7, phraseRarity: 0.4, coverage: 2.4 },
  han: { base: -7.5, words: 11.9, share: 6.7, rarity: -1.8, phraseRarity: 0.4, coverage: 4.4 },
};

/** A subject left to others weighs more than all the rest. */
const elsewhereWeight = -20;

/** Below this, no page is taken to answer: a question with an answer is seldom told that it has none. */
const threshold = -0.6;

/** Longer queries say no more about whether they are answered. */
const mostWords = 12;

/** How sure it is that a page answers a query: 0 where it is as likely as not. */
export const likelihood = (fit: Fit): number => {
  const weight = fit.han ? weights.han : weights.letters;
  return (
    weight.base +
    (weight.words * Math.min(fit.words, mostWords)) / mostWords +
    weight.share * fit.share +
    weight.rarity * fit.rarity +
    weight.phraseRarity * fit.phraseRarity +
    weight.coverage * fit.coverage +
    (fit.elsewhere ? elsewhereWeight : 0)
  );
};

/** Whether the questions layer takes a query for one that a page answers. */
export const isCovered = (fit: Fit): boolean => likelihood(fit) >= threshold;
