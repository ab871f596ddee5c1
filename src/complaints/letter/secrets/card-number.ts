import { isPhone } from './number-shapes.ts';
import { endsWithCard, endsWithReference, startsWithReference } from './neighbour-words.ts';
import type { WordPatterns } from './word-patterns.ts';

/** The check digit of card numbers (ISO/IEC 7812-1). */
const passesLuhn = (digits: string): boolean => {
  const sum = Array.from(digits, Number)
    .reverse()
    .reduce((total, digit, index) => {
      const doubled = digit * (index % 2 === 0 ? 1 : 2);
      return total + (doubled > 9 ? doubled - 9 : doubled);
    }, 0);
  return sum % 10 === 0;
};

/** Beginnings and lengths that card schemes use, debit cards among them. */
const schemes = [
  /^4(?:\d{12}|\d{15}|\d{18})$/,
  /^(?:5[0-8]|2[2-7])\d{14}$/,
  /^3[47]\d{13}$/,
  /^3(?:0[0-5]|[689]\d)\d{11}$/,
  /^35\d{14,17}$/,
  /^(?:6\d|81)\d{14,17}$/,
  /^(?:1946|50)\d{12,15}$/,
];

const isIssued = (digits: string): boolean =>
  schemes.some((scheme) => scheme.test(digits)) && passesLuhn(digits);

/** Digits parted as they are printed on cards: by fours, or as American Express does. */
const printedGroups =
  /^\d{4}([ .\-–_/]{1,3})\d{4}\1\d{4}\1\d{4}(?:\1\d{1,3})?$|^3[47]\d\d[ .-]\d{6}[ .-]\d{5}$/;

/** All digits together, every digit by itself, or fours with a shorter end. No card begins with 0. */
const isLikeCard = (digits: string): boolean =>
  !digits.startsWith('0') &&
  /^\d+$|^\d(?:[ .-]\d)+$|^\d{4}(?:[ -]\d{4}){2}[ -]\d{1,3}$/.test(digits);

/** The same parted in any way: one group a line, in brackets, with commas. */
const anyGroups = /\d{4}(?:[\s.,;|()\-–_/]{1,4}\d{4}){2}[\s.,;|()\-–_/]{1,4}\d{1,7}(?!\d)/g;

/** A run of digits with what may part them. */
const run = /\d(?:[ .\-–_/]{0,3}\d){12,}/g;

/** Transaction numbers often begin with their day; no card does. */
const beginsWithDay = /^20[0-4]\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])/;

/** Letters that make a number a part of an identifier, such as INV-2026. */
const attached = { before: /[a-z][-_/.#]?$/, after: /^[-_]?[a-z]/ };

/** A run, and the numbers in it that stand beside another one. */
const candidates = (digits: string): string[] => [digits, ...(digits.match(/\d{13,19}/g) ?? [])];

/**
 * Whether a full card number stands in a text that `normalizeTyped` went over.
 *
 * A long number without a word beside it counts as one. Where a word says that it is another kind
 * of number, or the field asks for one, only a number that cards really have counts, or one that
 * is parted as on a card.
 *
 * @param reference the field asks for a transaction or ticket number
 */
export const hasCardNumber = (text: string, reference: boolean, patterns: WordPatterns): boolean =>
  (text.match(anyGroups) ?? []).some((groups) => isIssued(groups.replace(/\D/g, ''))) ||
  [...text.matchAll(run)].some(({ 0: digits, index }) => {
    const before = text.slice(0, index);
    const after = text.slice(index + digits.length);
    const isPart = attached.before.test(before) || attached.after.test(after);
    const named =
      (reference && !endsWithCard(before, patterns)) ||
      endsWithReference(before, patterns) ||
      startsWithReference(after, patterns);
    return candidates(digits).some((candidate) => {
      const plain = candidate.replace(/\D/g, '');
      if (plain.length < 13 || plain.length > 19) return false;
      if (candidate === digits && (isPhone(digits, patterns) || before.endsWith('+'))) {
        return false;
      }
      if (isIssued(plain)) return true;
      if (isPart || candidate !== digits || beginsWithDay.test(plain)) return false;
      return printedGroups.test(candidate) || (!named && isLikeCard(candidate));
    });
  });
