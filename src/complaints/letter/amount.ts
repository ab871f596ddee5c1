const scales: [RegExp, number][] = [
  [/^(?:rb|ribu|k|thousand)$/, 1e3],
  [/^(?:jt|juta|m|million)$/, 1e6],
  [/^万$/, 1e4],
];

/**
 * Reads whole rupiah as people type them: `1250000`, `Rp 1.250.000`, `1,250,000.00`, `1,5 juta`,
 * `50rb`. Sen are dropped. `undefined` where it is no amount; the form then asks again.
 */
export const parseAmount = (typed: string): number | undefined => {
  const text = typed
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^\s*(?:rp\.?|idr)|\s+|(?:rp|idr|rupiah|印尼盾|盾|,-)\s*$/g, '');
  const [, digits = '', word = ''] = /^([\d.,]+)([a-z万]*)$/.exec(text) ?? [];
  if (digits === '') return undefined;
  if (word !== '') {
    const scale = scales.find(([pattern]) => pattern.test(word))?.[1];
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

/** Writes whole rupiah to the last digit, as the letter needs them: `Rp1.250.000`. */
export const formatAmount = (value: number): string =>
  `Rp${String(value).replace(/\B(?=(\d{3})+$)/g, '.')}`;
