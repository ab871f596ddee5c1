import { autocorrected } from './autocorrect.ts';

const han = '\\p{Script=Han}';
const near = `[${han}「」《》（），。：；？！]`;

/** Punctuation of our style that AutoCorrect leaves alone. */
const rules: [pattern: RegExp, replacement: string][] = [
  // Parentheses that hold or touch Chinese.
  [new RegExp(`(?<=${near}) ?\\(([^()\\n]*)\\) ?`, 'gu'), '（$1）'],
  [new RegExp(`\\(([^()\\n]*${han}[^()\\n]*)\\)`, 'gu'), '（$1）'],
  [new RegExp(`\\(([^()\\n]*)\\)(?=${near})`, 'gu'), '（$1）'],
  // Half-width marks between Chinese, also with spaces around them.
  [new RegExp(`(?<=${near}) *, *(?=[${han}「《（\\w])`, 'gu'), '，'],
  [new RegExp(`(?<=${near}) *; *(?=[${han}「《（\\w])`, 'gu'), '；'],
  [new RegExp(`(?<=${near}) *: *(?=[${han}「《（])`, 'gu'), '：'],
  [new RegExp(`(?<=${near}) *[?？]*\\?[?？]* *(?=${han}|$)`, 'gmu'), '？'],
  [new RegExp(`(?<=${near}) *[!！]*![!！]* *(?=${han}|$)`, 'gmu'), '！'],
  // The same mark twice.
  [/([，。；：？！、])\1+/gu, '$1'],
  // Quotation marks of this site.
  [new RegExp(`“([^“”\\n]*)”`, 'gu'), '「$1」'],
  [new RegExp(`"([^"\\n]*${han}[^"\\n]*)"`, 'gu'), '「$1」'],
];

const correctOnce = (text: string): string =>
  autocorrected(rules.reduce((result, [pattern, to]) => result.replace(pattern, to), text));

/** Most rounds: a correction can need another, as a figure made plain needs a space beside it. */
const enough = 6;

/** A Chinese text with the spacing and punctuation of this site; a text without Chinese as it is. */
export const correctChinese = (text: string): string => {
  if (!new RegExp(han, 'u').test(text)) return text;
  let corrected = text;
  for (let round = 0; round < enough; round += 1) {
    const better = correctOnce(corrected);
    if (better === corrected) break;
    corrected = better;
  }
  return corrected;
};

/** One change: what stands at an offset for some length becomes something else. */
export type Edit = { offset: number; length: number; text: string };

/**
 * The changes from a text to its corrected form, character by character.
 *
 * @returns `undefined` where more than spaces and single marks have changed
 */
export const editsBetween = (from: string, to: string): Edit[] | undefined => {
  const edits: Edit[] = [];
  const isMark = (character: string | undefined) =>
    character !== undefined && /[\p{P}\p{S}０-９Ａ-Ｚａ-ｚ]/u.test(character);
  const isRepeated = (at: number) => from[at] === from[at - 1] && from[at + 1] !== undefined;
  let [i, j] = [0, 0];
  while (i < from.length || j < to.length) {
    if (from[i] === to[j]) {
      i += 1;
      j += 1;
    } else if (to[j] === ' ') {
      edits.push({ offset: i, length: 0, text: ' ' });
      j += 1;
    } else if (isMark(from[i]) && !isRepeated(i) && to[j] !== undefined) {
      edits.push({ offset: i, length: 1, text: to[j]! });
      i += 1;
      j += 1;
    } else if (from[i] === ' ' || isMark(from[i])) {
      edits.push({ offset: i, length: 1, text: '' });
      i += 1;
    } else return undefined;
  }
  return edits;
};

/** A text with changes made in it; they come in the order of the text. */
export const applyEdits = (text: string, edits: readonly Edit[]): string => {
  let done = 0;
  const parts = edits.map(({ offset, length, text: inserted }) => {
    const part = text.slice(done, offset) + inserted;
    done = offset + length;
    return part;
  });
  return parts.join('') + text.slice(done);
};
