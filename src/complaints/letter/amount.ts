/** How amounts are typed and written where the letter goes. */
export type MoneyWords = {
  /** What stands before an amount. */
  symbol: string;
  /** BCP 47 tag by which the letter writes numbers. */
  tag: string;
  /** The code of the currency and its names, which may stand around an amount. */
  names: string[];
  /** Words of scale, such as `juta` and `万`. */
  scales: Record<string, number>;
};

/**
 * Reads whole units of money as people type them: `1250000`, `Rp 1.250.000`, `1,250,000.00`,
 * `1,5 juta`, `50rb`. Parts of a unit are dropped. `undefined` where it is no amount; the form then
 * asks again.
 */
export const parseAmount = (
  typed: string,
  { symbol, names, scales }: MoneyWords,
): number | undefined => {
  const around = [symbol, ...names]
    .map((name) => name.toLowerCase().replace(/[$.]/g, '\\$&'))
    .join('|');
  const text = typed
    .normalize('NFKC')
    .toLowerCase()
    .replace(new RegExp(`^\\s*(?:${around})\\.?|\\s+|(?:${around}|,-)\\s*$`, 'g'), '');
  const [, digits = '', word = ''] = /^([\d.,]+)(\p{L}*)$/u.exec(text) ?? [];
  if (digits === '') return undefined;
  if (word !== '') {
    const scale = scales[word];
    // With a word of scale, a single mark is the decimal one: 1,5 juta.
    if (scale === undefined || !/^\d+(?:[.,]\d{1,3})?$/.test(digits)) return undefined;
    return Math.round(Number(digits.replace(',', '.')) * scale) || undefined;
  }
  if (!/^(?:\d+|\d{1,3}(?:\.\d{3})+|\d{1,3}(?:,\d{3})+)(?:[.,]\d{1,2})?$/.test(digits)) {
    return undefined;
  }
  const value = Number(digits.replace(/[.,]\d{1,2}$/, '').replace(/[.,]/g, ''));
  return value > 0 && Number.isSafeInteger(value) ? value : undefined;
};

/** Writes whole units of money to the last digit, as the letter needs them: `Rp1.250.000`. */
export const formatAmount = (value: number, { symbol, tag }: MoneyWords): string =>
  `${symbol}${new Intl.NumberFormat(tag).format(value)}`;
