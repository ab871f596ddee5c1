import { hasCardNumber } from './card-number.ts';
import type { GuardPatterns, Patterns } from './guard-patterns.ts';
import { codeFollows, codePrecedes, passwordFollows, type SecretName } from './near-name.ts';

/** `code`: a PIN, OTP, password or card code. `card`: a full card number. */
export type Secret = 'code' | 'card';

/** Scripts whose digits begin at these code points; others are the same after NFKC. */
const zeros = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50];

const plainDigit = (char: string): string => {
  const code = char.codePointAt(0) ?? 0;
  const zero = zeros.find((start) => code >= start && code < start + 10);
  return zero === undefined ? char : String(code - zero);
};

/**
 * Evens out the ways to type the same thing: full-width, circled and other digits, digits in
 * words, invisible characters, letter case.
 */
const normalized = (
  typed: string,
  { spelledRun, spelledDigit }: Patterns,
  digitOf: ReadonlyMap<string, number>,
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

/** Where a text names a secret, with what kind of value goes with it. */
const namesIn = (text: string, patterns: Patterns): SecretName[] =>
  (['code', 'cardCode', 'password'] as const).flatMap((kind) =>
    [...text.matchAll(patterns[kind])].map((match) => ({
      kind,
      start: match.index + (match[1] ?? '').length,
      end: match.index + match[0].length,
    })),
  );

/** “Code 482913” without saying which code, in a sentence about receiving or giving it. */
const hasUnnamedCode = (text: string, patterns: Patterns): boolean =>
  text
    .split(/[\n。！？]|[.!?]\s/)
    .filter((sentence) => patterns.receiving.test(sentence))
    .some((sentence) =>
      [...sentence.matchAll(patterns.plainCode)].some(({ 0: word, index }) => {
        const end = index + word.length;
        const name = { kind: 'code', start: end - word.trimStart().length, end } as const;
        const before = sentence.slice(0, name.start).trim().split(/\s+/).pop() ?? '';
        return (
          !patterns.reference.test(before) &&
          (codeFollows(sentence, name, patterns) || codePrecedes(sentence, name, patterns))
        );
      }),
    );

const compiled = <Name extends string>(sources: Record<Name, string>, flags = '') =>
  Object.fromEntries(
    Object.entries<string>(sources).map(([name, source]) => [name, new RegExp(source, flags)]),
  ) as Record<Name, RegExp>;

/** Says what stands in a text that must not, `reference` where a field asks for a number. */
export type Guard = (typed: string, field?: 'words' | 'reference') => Secret | undefined;

/**
 * Looks for what must never stand in a letter: a PIN, a one-time code, a password, the code on the
 * back of a card, or a full card number, in the ways people write them in the languages of the
 * content. It judges by the words beside a number, so ordinary numbers of a complaint (amounts,
 * dates, phone, transaction and ticket numbers) pass. Where both readings are likely it warns.
 */
export const secretGuard = ({ once, all, digitOf }: GuardPatterns): Guard => {
  const patterns = { ...compiled(once), ...compiled(all, 'g') };
  const digits = new Map(digitOf);
  return (typed, field = 'words') => {
    const text = normalized(typed, patterns, digits);
    const named = namesIn(text, patterns).some(
      (name) =>
        codeFollows(text, name, patterns) ||
        codePrecedes(text, name, patterns) ||
        (name.kind === 'password' && passwordFollows(text, name, patterns)),
    );
    if (named || hasUnnamedCode(text, patterns)) return 'code';
    return hasCardNumber(text, field === 'reference', patterns) ? 'card' : undefined;
  };
};
