import { chineseCorrections } from '../fix/chinese-edits.ts';
import { problemIn, type ContentFile } from '../read/content-file.ts';
import { applyEdits, type Edit } from '../fix/correct-chinese.ts';
import type { Rule } from '../content.ts';
import { placeAt, type Problem } from '../problem.ts';

/** Characters around a change that are shown with it. */
const around = 4;

/** Changes close to each other are shown as one. */
const groups = (edits: readonly Edit[]): Edit[][] => {
  const result: Edit[][] = [];
  for (const edit of edits) {
    const group = result.at(-1);
    const before = group?.at(-1);
    if (group && before && edit.offset - before.offset <= 2 * around) group.push(edit);
    else result.push([edit]);
  }
  return result;
};

const inFile = (file: ContentFile): Problem[] => {
  const corrections = chineseCorrections(file);
  const byHand = corrections.byHand.map(({ path, corrected }) =>
    problemIn(
      file,
      file.yaml.placeOf(path),
      'chinese-text',
      'Spacing or punctuation of this text.',
      `Write “${corrected.trim()}”.`,
    ),
  );
  const fixable = groups(corrections.edits).map((edits) => {
    const [first, last] = [edits[0]!, edits.at(-1)!];
    const place = placeAt(file.text, first.offset);
    if (first.text.length > 1) {
      return problemIn(
        file,
        place,
        'chinese-text',
        'Lines that are folded are joined by a space, which Chinese has not.',
        'Write the text on one line, between quotes.',
        { fixable: true },
      );
    }
    const lineStart = file.text.lastIndexOf('\n', first.offset - 1) + 1;
    const lineEnd = file.text.indexOf('\n', last.offset);
    const from = Math.max(lineStart, first.offset - around);
    const to = Math.min(
      lineEnd === -1 ? file.text.length : lineEnd,
      last.offset + last.length + around,
    );
    const written = file.text.slice(from, to);
    const better = applyEdits(
      written,
      edits.map((edit) => ({ ...edit, offset: edit.offset - from })),
    );
    return problemIn(
      file,
      place,
      'chinese-text',
      `Spacing or punctuation: “${written.trim()}”.`,
      `Write “${better.trim()}”.`,
      { fixable: true },
    );
  });
  return [...fixable, ...byHand];
};

/** Chinese has a space beside Latin letters and figures, and full-width punctuation. */
export const chineseTextRule: Rule = ({ files }) => files.flatMap(inFile);
