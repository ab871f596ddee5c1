import type { Tell } from './markdown-lines.ts';

const isSpace = (sign: string | undefined): boolean => sign === undefined || /\s/.test(sign);
const isMark = (sign = ''): boolean => /[\p{P}\p{S}]/u.test(sign);

/** A link, a tag or code. Signs around it that touch a letter outside are not read as emphasis. */
const unit = /(\[[^[\]]*\]\([^()]*\)|<[^<>]*>|`[^`]*`)/;

/** Words in bold, with the punctuation around them left outside; punctuation alone as it is. */
const inBold = (text: string): string =>
  text.replace(
    /([\p{P}\p{S}\s]*)(.*?)([\p{P}\p{S}\s]*)$/u,
    (whole, open: string, words: string, close: string) =>
      words ? `${open}**${words}**${close}` : whole,
  );

/**
 * How to write words between two signs that the compiler does not take for emphasis; `undefined`
 * where it does. The compiler decides by the characters on both sides of each sign.
 */
const remedy = (
  signs: string,
  inner: string,
  before: string | undefined,
  after: string | undefined,
): string | undefined => {
  const [first, last] = [inner[0], inner.at(-1)];
  const isSplit = (inside: string | undefined, outside: string | undefined) =>
    isMark(inside) && !isMark(outside) && !isSpace(outside);
  if (isSpace(first) || isSpace(last)) {
    return `Write ${signs}${inner.trim()}${signs}, without a space inside the signs.`;
  }
  if (isSplit(first, before) || isSplit(last, after)) {
    const parts = inner.split(unit);
    if (parts[0] !== '' && parts.at(-1) !== '') {
      const bold = inBold(inner);
      return bold === inner
        ? 'Remove the signs.'
        : `Put the punctuation outside of the signs: ${bold}.`;
    }
    const bold = parts
      .map((part) => (unit.test(part) ? part.replace(/^\[(.*)\]/, '[**$1**]') : inBold(part)))
      .join('');
    if (bold === inner) return 'Remove the signs: what stands between them is set off already.';
    return `Put the signs ${bold.includes('**](') ? 'within the link' : 'around the words alone'}: ${bold}.`;
  }
  if (signs === '__') {
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
