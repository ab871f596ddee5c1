/**
 * Languages in which an amount is written in words of scale from small amounts on, with the
 * currency named and its usual form behind it: the largest first, each with its word.
 */
export const scaleWords: Record<string, readonly (readonly [scale: number, word: string])[]> = {
  zh: [
    [1e12, '万亿'],
    [1e8, '亿'],
    [1e4, '万'],
  ],
};

/** Names of currencies that are usual in a language, where `Intl` has a longer one. */
export const currencyNames: Record<string, Record<string, string>> = { zh: { IDR: '印尼盾' } };
