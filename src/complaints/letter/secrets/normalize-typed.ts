const spelled = [
  ['nol', 'kosong', 'zero', 'oh', '零', '〇'],
  ['satu', 'one', '一', '幺'],
  ['dua', 'two', '二'],
  ['tiga', 'three', '三'],
  ['empat', 'four', '四'],
  ['lima', 'five', '五'],
  ['enam', 'six', '六'],
  ['tujuh', 'seven', '七'],
  ['delapan', 'eight', '八'],
  ['sembilan', 'nine', '九'],
];

const digitOf = new Map(spelled.flatMap((words, digit) => words.map((word) => [word, digit])));
const latinDigit = [...digitOf.keys()].filter((word) => /[a-z]/.test(word)).join('|');
const chineseDigit = [...digitOf.keys()].filter((word) => !/[a-z]/.test(word)).join('');

/** Four and more digits in words, one after the other: fewer are ordinary speech. */
const spelledRun = new RegExp(
  `\\b(?:${latinDigit})(?:[\\s,.-]+(?:${latinDigit})\\b){3,}|[${chineseDigit}]{4,}`,
  'g',
);
const spelledDigit = new RegExp(`${latinDigit}|[${chineseDigit}]`, 'g');

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
export const normalizeTyped = (typed: string): string =>
  typed
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u00ad\u200b-\u200f\u2060\ufe0f\u20e3\ufeff]/g, '')
    .replace(/[·•‧∙・]/g, '.')
    .replace(/\p{Nd}/gu, plainDigit)
    .replace(spelledRun, (run) =>
      (run.match(spelledDigit) ?? []).map((word) => digitOf.get(word)).join(''),
    );
