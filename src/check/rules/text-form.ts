import { rule } from '../content.ts';
import { placeAt } from '../problem.ts';

/** Characters nobody sees, and controls: they break searching, copying and comparing. */
export const invisible =
  /\r(?!\n)|[\u0001-\u0008\u000B\u000C\u000E-\u001F\u007F\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/g;

/** Ends of lines that are not `\n`: of Windows, or in a file that has no others, of an old Mac. */
export const foreignLineEnd = (text: string): RegExp => (text.includes('\n') ? /\r\n/g : /\r/g);

const codeOf = (character: string): string =>
  character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');

/** Each file has plain line ends, and no character that nobody sees. */
export const textFormRule = rule('text-form', ({ files }, report) => {
  for (const file of files) {
    const { text } = file;
    const tell = (offset: number, message: string, fix: string) => {
      report(file, placeAt(text, offset), message, fix, { fixable: true });
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
    for (const { index } of text.matchAll(/(?<![ \t])[ \t]+(?=\r?$)/gm)) {
      tell(index, 'Spaces stand at the end of the line.', 'Remove them.');
    }
    if (text !== '' && !text.endsWith('\n')) {
      tell(text.length, 'The last line does not end.', 'End it with a line break.');
    }
  }
});
