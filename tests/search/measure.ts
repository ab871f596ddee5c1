import { answers, type Case } from './cases.ts';

/** The figures of one group of cases: shares between 0 and 1. */
export type Figures = {
  cases: number;
  successAt1: number;
  successAt3: number;
  reciprocalRank: number;
  noResult: number;
};

/**
 * @param found for each case the pages that came back, best first, as addresses after the locale
 */
export const figures = (found: readonly { item: Case; pages: readonly string[] }[]): Figures => {
  const ranks = found.map(({ item, pages }) => pages.findIndex((page) => answers(page, item)) + 1);
  const share = (test: (rank: number, index: number) => boolean) =>
    ranks.filter(test).length / (ranks.length || 1);
  return {
    cases: found.length,
    successAt1: share((rank) => rank === 1),
    successAt3: share((rank) => rank > 0 && rank <= 3),
    reciprocalRank:
      ranks.reduce((total, rank) => total + (rank > 0 ? 1 / rank : 0), 0) / (ranks.length || 1),
    noResult: share((_, index) => found[index]!.pages.length === 0),
  };
};
