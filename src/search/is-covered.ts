/** What tells a query that a page answers from one that none does. */
export type Fit = {
  /** Part of the query's telling words that a page says, the best of the first pages. */
  page: number;
  /** Of the first page. */
  score: number;
  /** Words of the query; two Han characters count for one. */
  words: number;
  /** Whether Han characters are among them: they match in smaller parts, and score lower. */
  han: boolean;
  /** Whether it names a subject that the site leaves to others. */
  elsewhere: boolean;
};

/**
 * Weights of a logistic model, learnt on the project's own cases of all languages together, those that
 * a page answers against those that none does. What share of each it tells right, `search-eval` says.
 */
const weight = { base: -2.8, page: 2.45, score: 0.8, elsewhere: -5.6, words: 3.8, han: 1 };

/** Below this, no page is taken to answer: a question with an answer is seldom told that it has none. */
const threshold = 0.5;

/** Longer queries say no more about whether they are answered. */
const mostWords = 12;

/** How sure it is that a page answers a query: 0 where it is as likely as not. */
export const likelihood = ({ page, score, elsewhere, words, han }: Fit): number =>
  weight.base +
  weight.page * page +
  weight.score * Math.log(score + 0.05) +
  (elsewhere ? weight.elsewhere : 0) +
  (weight.words * Math.min(words, mostWords)) / mostWords +
  (han ? weight.han : 0);

/** Whether the questions layer takes a query for one that a page answers. */
export const isCovered = (fit: Fit): boolean => likelihood(fit) >= threshold;
