import { fileRule } from '../content.ts';
import { chineseCorrections } from '../fix/chinese-edits.ts';
import { applyEdits, type Edit } from '../fix/correct-chinese.ts';
import { placeAt } from '../problem.ts';

/** Characters around a change that are shown with it. */
const around = 4;

/** Changes close to each other are shown as one. */
const groups = (edits: readonly Edit[]): Edit[][] => {
  const result: Edit[][] = [];
  for (const edit of edits) {
    const before = result.at(-1)?.at(-1);
    if (before && edit.offset - before.offset <= 2 * around) result.at(-1)!.push(edit);
    else result.push([edit]);
  }
  return result;
};

/** Chinese has a space beside Latin letters and figures, and full-width punctuation. */
export const chineseTextRule = fileRule('chinese-text', (file, report) => {
  const { text } = file;
  const { edits, byHand } = chineseCorrections(file);
  for (const group of groups(edits)) {
    const [first, last] = [group[0]!, group.at(-1)!];
    if (first.text.length > 1) {
      report(
        placeAt(text, first.offset),
        'Lines that are folded are joined by a space, which Chinese has not.',
        'Write the text on one line, between quotes.',
        { fixable: true },
      );
      continue;
    }
    const lineEnd = text.indexOf('\n', last.offset);
    const from = Math.max(text.lastIndexOf('\n', first.offset - 1) + 1, first.offset - around);
    const to = Math.min(lineEnd === -1 ? text.length : lineEnd, last.offset + last.length + around);
    const written = text.slice(from, to);
    const better = applyEdits(
      written,
      group.map((edit) => ({ ...edit, offset: edit.offset - from })),
    );
    report(
      placeAt(text, first.offset),
      `Spacing or punctuation: “${written.trim()}”.`,
      `Write “${better.trim()}”.`,
      { fixable: true },
    );
  }
  for (const { path, corrected } of byHand) {
    report(path, 'Spacing or punctuation of this text.', `Write “${corrected.trim()}”.`);
  }
});
