import { expect, it } from 'vitest';
import { textFormRule } from '../../../../src/check/rules/text-form.ts';
import { saidBy } from './said-by.ts';

/** What the rule says of the text of a file, without its path. */
const saidOf = (text: string) =>
  saidBy(textFormRule, { 'topics.yaml': text }).map((line) => line.replace('topics.yaml:', ''));

const invisible = (code: string) =>
  `An invisible character (U+${code}) stands here. Remove it. (fixable)`;
const windows = 'Lines end as on Windows (CRLF). Set your editor to end lines with LF. (fixable)';
const unseen =
  'An end of a line that editors do not show stands here. Write a space or a new line. (fixable)';
const spaces = 'Spaces stand at the end of the line. Remove them. (fixable)';
const unended = 'The last line does not end. End it with a line break. (fixable)';

it('a plain text has nothing odd', () => {
  expect(saidOf('a: “é” 你好 ☎️ –\n\n  b: x\ty\n')).toEqual([]);
});

it('a byte order mark is told at the beginning', () => {
  expect(saidOf('\uFEFFa: b\n')).toEqual([
    '1:1 The file begins with an invisible byte order mark. Save it as UTF-8 without. (fixable)',
  ]);
});

it('ends of lines as on Windows or on an old Mac are told once', () => {
  expect(saidOf('a: b\n\r\nc: d\r\n')).toEqual([`2:1 ${windows}`]);
  expect(saidOf('a: b\rc: d\r')).toEqual([`1:5 ${windows}`, `1:11 ${unended}`]);
  expect(saidOf('a: \u200Bb')).toEqual([`1:4 ${invisible('200B')}`, `1:6 ${unended}`]);
  expect(saidOf('a: b\nc\rd: e\n')).toEqual([`2:2 ${invisible('000D')}`]);
});

it.each([
  ['\u0001', '0001'],
  ['\u0008', '0008'],
  ['\u000B', '000B'],
  ['\u000C', '000C'],
  ['\u000E', '000E'],
  ['\u001F', '001F'],
  ['\u007F', '007F'],
  ['\u00AD', '00AD'],
  ['\u061C', '061C'],
  ['\u200B', '200B'],
  ['\u200F', '200F'],
  ['\u202A', '202A'],
  ['\u202E', '202E'],
  ['\u2060', '2060'],
  ['\u206F', '206F'],
  ['\uFEFF', 'FEFF'],
])('each character that nobody sees is told: %j', (sign, code) => {
  expect(saidOf(`a: ${sign}b\nc${sign}: d\n`)).toEqual([
    `1:4 ${invisible(code)}`,
    `2:2 ${invisible(code)}`,
  ]);
});

it.each(['\u0085', '\u2028', '\u2029'])('each odd end of a line is told: %j', (sign) => {
  expect(saidOf(`a: b${sign}c${sign}d\n`)).toEqual([`1:5 ${unseen}`, `1:7 ${unseen}`]);
});

it.each(['\u00A0', '\u2009', '\u2010', '\u202F', '\u3000', '\uFF01'])('%j is seen', (sign) => {
  expect(saidOf(`a: b${sign}c\n`)).toEqual([]);
});

it.each([
  ['\uFFFD', '\uFFFD'],
  ['\uFFFD\uFFFD', '\uFFFD\uFFFD'],
  ['cafÃ©', 'Ã©'],
  ['Â«a', 'Â«'],
  ['itâ€™s', 'â€™'],
  ['â€”', 'â€”'],
  ['æ¬¾', 'æ¬¾'],
  ['ã€‚', 'ã€‚'],
])('what another encoding made of a character is told, the first of it: %s', (text, found) => {
  expect(saidOf(`a: b\nc: ${text}, ${text}\n`)).toEqual([
    `2:${text.indexOf(found) + 4} “${found}” is what another encoding made of a character. ` +
      'Bring the text back from before, and save it as UTF-8.',
  ]);
});

it('spaces and tabs at the ends of lines are told, each run of them once', () => {
  expect(saidOf('a: b \t\n  \nc: d  e\nf:\t\n')).toEqual([
    `1:5 ${spaces}`,
    `2:1 ${spaces}`,
    `4:3 ${spaces}`,
  ]);
  expect(saidOf('a: b \r\nc: d\r\n')).toEqual([`1:6 ${windows}`, `1:5 ${spaces}`]);
});

it('a last line without an end is told where it should end', () => {
  expect(saidOf('a: b\nc: d')).toEqual([`2:5 ${unended}`]);
});

it('a file without any text has no last line', () => {
  expect(saidOf('')).toEqual([]);
});
