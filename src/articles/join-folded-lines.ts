/** Scripts that are written without spaces between words, and their punctuation. */
const unspaced =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\u3000-\\u303F\\uFF00-\\uFF60]';

/** Punctuation as wide as a character: no space stands beside it, whatever its neighbours are. */
const wideMark =
  '[\\u3001-\\u3003\\u3008-\\u3011\\u3014-\\u301F\\uFF01-\\uFF0F\\uFF1A-\\uFF20\\uFF3B-\\uFF40\\uFF5B-\\uFF60]';

/** Tags within a line. Block tags are left out: browsers show no space for a line break there. */
const inline = '(?:</?(?:a|b|bdi|code|em|i|mark|span|strong|sup|time)\\b[^<>]*>)*';

const fold = '[ \\t]*\\n[ \\t]*';
const folded = new RegExp(
  [
    `(?<=${unspaced}${inline})${fold}(?=${inline}${unspaced})`,
    `(?<=${wideMark}${inline})${fold}(?=${inline}[\\p{L}\\p{N}])`,
    `(?<=[\\p{L}\\p{N}]${inline})${fold}(?=${inline}${wideMark})`,
  ].join('|'),
  'gu',
);

/**
 * Joins lines of a text whose script has no spaces. An editor that folds long lines breaks them
 * anywhere, and browsers show a line break as a space, which would stand in the middle of a sentence.
 *
 * @param html a part of a page, well-formed
 */
export const joinFoldedLines = (html: string): string => html.replace(folded, '');
