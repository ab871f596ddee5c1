import type { Tell } from './markdown-lines.ts';

const isSpace = (sign: string | undefined): boolean => sign === undefined || /\s/.test(sign);
const isMark = (sign: string | undefined): boolean =>
  sign !== undefined && /[\p{P}\p{S}]/u.test(sign);

/**
 * How to write words between two signs that the compiler does not take for emphasis; `undefined` where it
 * does. The compiler decides by the characters on both sides of each sign.
 */
const remedy = (
  signs: string,
  inner: string,
  before: string | undefined,
  after: string | undefined,
): string | undefined => {
  const [first, last] = [inner[0], inner.at(-1)];
  // Signs cannot be put around a link, a block or code.
  const trimmed = inner.trim();
  if (/^\[.*\]\(.*\)$/.test(trimmed)) {
    const within = trimmed.replace(/\[([^[\]]*)\](?=\()/g, '[**$1**]');
    return `Put the signs within the link: ${within}.`;
  }
  if (/^<.*>$|^`.*`$/.test(trimmed)) {
    return 'Remove the signs: what stands between them is set off already.';
  }
  const isSplit = (inside: string | undefined, outside: string | undefined) =>
    isMark(inside) && !isMark(outside) && !isSpace(outside);
  if (isSpace(first) || isSpace(last)) {
    return `Write ${signs}${trimmed}${signs}, without a space inside the signs.`;
  }
  if (isSplit(first, before) || isSplit(last, after)) {
    const [, open = '', words = inner, close = ''] =
      /^([\p{P}\p{S}]*)(.*?)([\p{P}\p{S}]*)$/su.exec(inner) ?? [];
    return words
      ? `Put the punctuation outside of the signs: ${open}**${words}**${close}.`
      : 'Remove the signs.';
  }
  if (signs.startsWith('_')) {
    const isInWord = (sign: string | undefined) => !isSpace(sign) && !isMark(sign);
    if (isInWord(before) || isInWord(after)) return `Write **${inner}**.`;
  }
  return undefined;
};

/** Two signs in a row, not escaped, and no longer run of them. */
const pair = /(?<![\\*_])(\*\*|__)(?![*_])((?:(?!\1)[^\n]){1,300}?)(?<!\\)\1/g;

/**
 * Tells signs of emphasis that readers would see. Words that were meant to be bold are found as their
 * writer paired the signs; the compiler may have paired them otherwise.
 *
 * @param source the paragraph as it is written, and where it begins in the body
 */
export const emphasisLeftOver = (source: string, start: number, tell: Tell): void => {
  let isTold = false;
  for (const { 0: whole, 1: signs = '', 2: inner = '', index } of source.matchAll(pair)) {
    const fix = remedy(signs, inner, source[index - 1], source[index + whole.length]);
    if (fix === undefined) continue;
    isTold = true;
    tell(
      start + index,
      `Readers see the signs “${signs}”, and the wrong words can turn bold: bold cannot begin or end like this.`,
      fix,
    );
  }
  if (isTold) return;
  const { index = 0, 0: signs = '**' } = /(?<!\\)(?:\*\*|__|＊＊)/.exec(source) ?? {};
  tell(
    start + index,
    `Readers see the signs “${signs}” here.`,
    signs === '＊＊'
      ? 'Write plain ** before and after the words.'
      : 'Write **words** within one paragraph, or remove the signs; \\* stands for a star that readers should see.',
  );
};
