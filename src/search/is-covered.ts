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
  /** Whether it names a subject that the site leaves to others, and no trouble that the site is about. */
  elsewhere: boolean;
};

/**
 * Weights of a logistic model, learnt on the cases of tests/search but the fourth held-out set, and on
 * the table of real queries: those that a page answers against those that none does. Own cases count a
 * third of the others, since phrases were written with them. What share is told right, `search-eval` says.
 */
const weights = {
  letters: { base: -9.4, words: 8.5, share: 10.9, rarity: -0.5, phraseRarity: 0.4, coverage: 3.6 },
  han: { base: -6.7, words: 12.4, share: 6.7, rarity: -1.6, phraseRarity: 0.2, coverage: 4.9 },
};

/** What a subject left to others takes away: a page that says all words outweighs it. */
const elsewhereWeight = -5;

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
