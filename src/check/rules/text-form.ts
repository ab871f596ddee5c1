import type { Rule } from '../content.ts';
import { placeAt, type Problem } from '../problem.ts';
import { problemIn, type ContentFile } from '../read/content-file.ts';

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

const fix = 'Remove it.';

const inFile = (file: ContentFile): Problem[] => {
  const { text } = file;
  const report = (offset: number, message: string, remedy = fix) =>
    problemIn(file, placeAt(text, offset), 'text-form', message, remedy, { fixable: true });
  const mark = file.hasByteOrderMark
    ? [report(0, 'The file begins with an invisible byte order mark.', 'Save it as UTF-8 without.')]
    : [];
  const carriageReturn = text.search(foreignLineEnd(text));
  const lineEnds =
    carriageReturn === -1
      ? []
      : [
          report(
            carriageReturn,
            'Lines end as on Windows (CRLF).',
            'Set your editor to end lines with LF.',
          ),
        ];
  const isOld = !text.includes('\n');
  const unseenIn = [...text.matchAll(invisible)].filter(([sign]) => sign !== '\r' || !isOld);
  const unseen = unseenIn.map(({ index, 0: character }) =>
    report(
      index,
      `An invisible character (U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0') ?? ''}) stands here.`,
    ),
  );
  const separators = [...text.matchAll(oddLineEnd)].map(({ index }) =>
    report(
      index,
      'An end of a line that editors do not show stands here.',
      'Write a space or a new line.',
    ),
  );
  const [lost] = text.matchAll(garbled);
  const foreign = lost
    ? [
        problemIn(
          file,
          placeAt(text, lost.index),
          'text-form',
          `“${lost[0]}” is what another encoding made of a character.`,
          'Bring the text back from before, and save it as UTF-8.',
        ),
      ]
    : [];
  const trailing = [...text.matchAll(/(?<![ \t])[ \t]+(?=\r?$)/gm)].map(({ index }) =>
    report(index, 'Spaces stand at the end of the line.', 'Remove them.'),
  );
  const end =
    text.endsWith('\n') || text === ''
      ? []
      : [report(text.length, 'The last line does not end.', 'End it with a line break.')];
  return [...mark, ...lineEnds, ...unseen, ...separators, ...foreign, ...trailing, ...end];
};

/** Each file is plain: one form of line ends, and nothing that nobody sees. */
export const textFormRule: Rule = ({ files }) => files.flatMap(inFile);
