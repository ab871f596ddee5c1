/** Scripts that are written without spaces between words, and their punctuation. */
const unspaced =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\u3000-\\u303F\\uFF00-\\uFF60]';

/** Tags within a line: between blocks a line break is no space. */
const inline = '(?:</?(?:a|b|code|em|i|mark|span|strong|sup)\\b[^<>]*>)*';

const folded = new RegExp(
  `(?<=${unspaced}${inline})[ \\t]*\\n[ \\t]*(?=${inline}${unspaced})`,
  'gu',
);

/**
 * Joins lines of a text whose script has no spaces. An editor that folds long lines breaks them
 * anywhere, and browsers show a line break as a space, which would stand in the middle of a sentence.
 *
 * @param html a part of a page, well-formed
 */
export const joinFoldedLines = (html: string): string => html.replace(folded, '');
