import { fileRule } from '../content.ts';
import { placeAt } from '../problem.ts';

/** Characters nobody sees, and controls: they break searching, copying and comparing. */
export const invisible =
  /\r(?!\n)|[\u0001-\u0008\u000B\u000C\u000E-\u001F\u007F\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/g;

/** Ends of lines that only some programs know; an editor shows them as none. */
export const oddLineEnd = /[\u0085\u2028\u2029]/g;

/**
 * What is left of a text that was read in another encoding than it was written in: signs that stand for
 * a lost character, or Chinese, accents and quotes as two or three Latin letters.
 */
const garbled =
  /\uFFFD+|[ÃÂ][\u0080-\u00BF]|[âã-é][\u0080-\u009F\u00A1-\u00BF€ƒ†‡ˆ‰Š‹ŒŽ•˜™š›œžŸ][\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/g;

/** Ends of lines that are not `\n`: of Windows, or in a file that has no others, of an old Mac. */
export const foreignLineEnd = (text: string): RegExp => (text.includes('\n') ? /\r\n/g : /\r/g);

const codeOf = (character: string): string =>
  character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');

/** Each file has plain line ends, and no character that nobody sees. */
export const textFormRule = fileRule('text-form', (file, report) => {
  const { text } = file;
  const tell = (offset: number, message: string, fix: string) => {
    report(placeAt(text, offset), message, fix, { fixable: true });
  };
  if (file.hasByteOrderMark) {
    tell(0, 'The file begins with an invisible byte order mark.', 'Save it as UTF-8 without.');
  }
  const foreign = text.search(foreignLineEnd(text));
  if (foreign !== -1) {
    tell(foreign, 'Lines end as on Windows (CRLF).', 'Set your editor to end lines with LF.');
  }
  const isOld = !text.includes('\n');
  for (const { 0: sign, index } of text.matchAll(invisible)) {
    if (sign === '\r' && isOld) continue;
    tell(index, `An invisible character (U+${codeOf(sign)}) stands here.`, 'Remove it.');
  }
  for (const { index } of text.matchAll(oddLineEnd)) {
    tell(
      index,
      'An end of a line that editors do not show stands here.',
      'Write a space or a new line.',
    );
  }
  const lost = text.matchAll(garbled).next().value;
  if (lost) {
    report(
      placeAt(text, lost.index),
      `“${lost[0]}” is what another encoding made of a character.`,
      'Bring the text back from before, and save it as UTF-8.',
    );
  }
  for (const { index } of text.matchAll(/(?<![ \t])[ \t]+(?=\r?$)/gm)) {
    tell(index, 'Spaces stand at the end of the line.', 'Remove them.');
  }
  if (text !== '' && !text.endsWith('\n')) {
    tell(text.length, 'The last line does not end.', 'End it with a line break.');
  }
});
