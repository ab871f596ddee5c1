import { hasCardNumber } from './card-number.ts';
import { codeFollows, codePrecedes } from './code-near-name.ts';
import type { GuardWords } from './guard-words.ts';
import { normalizeTyped } from './normalize-typed.ts';
import { passwordFollows } from './password-near-name.ts';
import { secretNames } from './secret-names.ts';
import { wordPatterns, type WordPatterns } from './word-patterns.ts';

/** `code`: a PIN, OTP, password or card code. `card`: a full card number. */
export type Secret = 'code' | 'card';

/** “Code 482913” without saying which code, in a sentence about receiving or giving it. */
const hasUnnamedCode = (text: string, patterns: WordPatterns): boolean =>
  text
    .split(/[\n。！？]|[.!?]\s/)
    .filter((sentence) => patterns.receiving.test(sentence))
    .some((sentence) =>
      [...sentence.matchAll(patterns.plainCode)].some(({ 0: word, index }) => {
        const start = index + word.length - word.trimStart().length;
        const end = index + word.length;
        const wordBefore = sentence.slice(0, start).trim().split(/\s+/).pop() ?? '';
        const name = { kind: 'code', start, end } as const;
        return (
          !patterns.reference.test(wordBefore) &&
          (codeFollows(sentence, name, patterns) || codePrecedes(sentence, name, patterns))
        );
      }),
    );

/** Says what stands in a text that must not, `reference` where a field asks for a number. */
export type Guard = (typed: string, field?: 'words' | 'reference') => Secret | undefined;

/**
 * Looks for what must never stand in a letter: a PIN, a one-time code, a password, the code on the
 * back of a card, or a full card number, in the ways people write them in the languages of the
 * content. It judges by the words beside a number, so ordinary numbers of a complaint (amounts,
 * dates, phone, transaction and ticket numbers) pass. Where both readings are likely it warns.
 */
export const secretGuard = (words: GuardWords): Guard => {
  const patterns = wordPatterns(words);
  return (typed, field = 'words') => {
    const text = normalizeTyped(typed, patterns);
    const named = secretNames(text, patterns).some(
      (name) =>
        codeFollows(text, name, patterns) ||
        codePrecedes(text, name, patterns) ||
        (name.kind === 'password' && passwordFollows(text, name, patterns)),
    );
    if (named || hasUnnamedCode(text, patterns)) return 'code';
    return hasCardNumber(text, field === 'reference', patterns) ? 'card' : undefined;
  };
};
