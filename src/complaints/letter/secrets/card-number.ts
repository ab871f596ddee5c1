import type { Patterns } from './guard-patterns.ts';

/** The check digit of card numbers (ISO/IEC 7812-1). */
export const passesLuhn = (digits: string): boolean => {
  const sum = Array.from(digits, Number)
    .reverse()
    .reduce((total, digit, index) => {
      const doubled = digit * (index % 2 === 0 ? 1 : 2);
      return total + (doubled > 9 ? doubled - 9 : doubled);
    }, 0);
  return sum % 10 === 0;
};

/** Beginnings and lengths that card schemes use. */
const scheme =
  /^(?:4\d{12}(?:\d{3}){0,2}|(?:5[0-8]|2[2-7])\d{14}|3[47]\d{13}|3[0689]\d{12}|35\d{14}|6\d{15,18})$/;

const isIssued = (digits: string): boolean => scheme.test(digits) && passesLuhn(digits);

/** Digits by fours, as they are printed on cards. */
const printedGroups = /^\d{4}([ .\-–_/]{1,3})\d{4}\1\d{4}\1\d{4}(?:\1\d{1,3})?$/;

/** Digits all together, or each by itself. No number of a card begins with 0 or with a day. */
const isLikeCard = (digits: string): boolean =>
  /^(?!0|20[0-4]\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))(?:\d+|\d(?:[ .-]\d)+)$/.test(digits);

/** Groups of four digits parted in any way: one group a line, in brackets, with commas. */
const anyGroups = /\d{4}(?:[\s.,;|()\-–_/]{1,4}\d{4}){2}[\s.,;|()\-–_/]{1,4}\d{1,7}(?!\d)/g;

/** A run of digits with what may part them. */
const run = /\d(?:[ .\-–_/]{0,3}\d){12,}/g;

/** A long run, and the numbers in it that stand beside another one. */
const candidates = (digits: string): string[] => [digits, ...(digits.match(/\d{13,19}/g) ?? [])];

/** Letters or a plus that make a number a part of something else, such as INV-2026. */
const attached = { before: /(?:[a-z][-_/.#]?|\+)$/, after: /^[-_]?[a-z]/ };

/** Whether the words beside a number name it as another one than that of a card. */
const isNamed = (
  before: string,
  after: string,
  isReference: boolean,
  { card, reference }: Patterns,
): boolean => {
  const clause = /[^\n,;]{0,40}$/.exec(before)?.[0] ?? '';
  // Words before the last word for a card do not count: in “nomor kartu” the number is a card's.
  const [last = '', ...earlier] = clause.split(card).reverse();
  return (
    reference.test(last) ||
    (isReference && earlier.length === 0) ||
    reference.test(/^[^\d.,;\n]{0,30}/.exec(after)?.[0] ?? '')
  );
};

/**
 * Whether a full card number stands in a text whose letters and digits are plain.
 *
 * A long number without a word beside it counts as one. Where a word says that it is another kind
 * of number, or the field asks for one, only a number that cards really have counts, or one that
 * is parted as on a card.
 *
 * @param isReference the field asks for a transaction or ticket number
 */
export const hasCardNumber = (text: string, isReference: boolean, patterns: Patterns): boolean =>
  (text.match(anyGroups) ?? []).some((groups) => isIssued(groups.replace(/\D/g, ''))) ||
  [...text.matchAll(run)].some(({ 0: digits, index }) => {
    const before = text.slice(0, index);
    const after = text.slice(index + digits.length);
    if (candidates(digits).some((candidate) => isIssued(candidate.replace(/\D/g, '')))) return true;
    if (digits.replace(/\D/g, '').length > 19) return false;
    if (attached.before.test(before) || attached.after.test(after)) return false;
    return (
      printedGroups.test(digits) ||
      (isLikeCard(digits) && !isNamed(before, after, isReference, patterns))
    );
  });
