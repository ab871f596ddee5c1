import { hasCardNumber } from './card-number.ts';
import { codeFollows, codePrecedes } from './code-near-name.ts';
import { namesReference } from './neighbour-words.ts';
import { normalizeTyped } from './normalize-typed.ts';
import { passwordFollows } from './password-near-name.ts';
import { plainCode, secretNames, speaksOfReceiving } from './secret-names.ts';

/** `code`: a PIN, OTP, password or card code. `card`: a full card number. */
export type Secret = 'code' | 'card';

/** “Code 482913” without saying which code, in a sentence about receiving or giving it. */
const hasUnnamedCode = (text: string): boolean =>
  text
    .split(/[\n。！？]|[.!?]\s/)
    .filter((sentence) => speaksOfReceiving.test(sentence))
    .some((sentence) =>
      [...sentence.matchAll(plainCode)].some(({ 0: word, index }) => {
        const start = index + word.length - word.trimStart().length;
        const end = index + word.length;
        const wordBefore = sentence.slice(0, start).trim().split(/\s+/).pop() ?? '';
        const name = { kind: 'code', start, end } as const;
        return (
          !namesReference(wordBefore) &&
          (codeFollows(sentence, name) || codePrecedes(sentence, name))
        );
      }),
    );

/**
 * Looks for what must never stand in a letter: a PIN, a one-time code, a password, the code on the
 * back of a card, or a full card number, in the ways people write them in Indonesian, Chinese and
 * English. It judges by the words beside a number, so ordinary numbers of a complaint (amounts,
 * dates, phone, transaction and ticket numbers) pass. Where both readings are likely it warns.
 *
 * @param typed as the reader typed it
 * @param field `reference` where the field asks for a number such as a transaction ID
 */
export const findSecret = (
  typed: string,
  field: 'words' | 'reference' = 'words',
): Secret | undefined => {
  const text = normalizeTyped(typed);
  const named = secretNames(text).some(
    (name) =>
      codeFollows(text, name) ||
      codePrecedes(text, name) ||
      (name.kind === 'password' && passwordFollows(text, name)),
  );
  if (named || hasUnnamedCode(text)) return 'code';
  return hasCardNumber(text, field === 'reference') ? 'card' : undefined;
};
