import type { WordPatterns } from './word-patterns.ts';

/** Scripts whose digits begin at these code points; others are the same after NFKC. */
const zeros = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50];

const plainDigit = (char: string): string => {
  const code = char.codePointAt(0) ?? 0;
  const zero = zeros.find((start) => code >= start && code < start + 10);
  return zero === undefined ? char : String(code - zero);
};

/**
 * Brings the ways to type the same thing together: full-width, circled and other digits, digits
 * in words, invisible characters, letter case.
 */
export const normalizeTyped = (
  typed: string,
  { spelledRun, spelledDigit, digitOf }: WordPatterns,
): string =>
  typed
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u00ad\u200b-\u200f\u2060\ufe0f\u20e3\ufeff]/g, '')
    .replace(/[·•‧∙・]/g, '.')
    .replace(/\p{Nd}/gu, plainDigit)
    .replace(spelledRun, (run) =>
      (run.match(spelledDigit) ?? []).map((word) => digitOf.get(word)).join(''),
    );
