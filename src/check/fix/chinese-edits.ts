import { parseDocument } from 'yaml';
import { isInHan } from '../../i18n/scripts.ts';
import type { ContentFile } from '../read/content-file.ts';
import { applyEdits, correctChinese, editsBetween, type Edit } from './correct-chinese.ts';
import { readerTexts } from '../read/reader-texts.ts';
import type { TextPath } from '../read/texts-below.ts';
import { visibleLines } from '../read/visible-prose.ts';

export type Corrections = {
  /** Changes by offset in the file, in order. */
  edits: Edit[];
  /** Texts that cannot be changed safely where they stand. */
  byHand: { path: TextPath; corrected: string }[];
};

const mask = /\{[^{}\n]*\}/g;

/** Edits of one text; `{placeholders}` stay as they are. */
const editsOf = (text: string): Edit[] => {
  const masked = text.replace(mask, (found) => '\uE000'.repeat(found.length));
  const corrected = correctChinese(masked);
  return corrected === masked ? [] : (editsBetween(masked, corrected) ?? []);
};

/** A value of YAML reads as intended after the change, whatever the quotes and signs around it. */
const isSafe = (source: string, corrected: string): boolean => {
  const document = parseDocument(`key: ${source}`);
  return document.errors.length === 0 && document.get('key') === corrected;
};

/** A text in quotes on one line, in place of one that is folded over lines. */
const unfolded = (source: string, corrected: string): Edit[] | undefined => {
  const quoted = `'${corrected.replaceAll("'", "''")}'`;
  if (source === '' || corrected.includes('\n') || !isSafe(quoted, corrected)) return undefined;
  return [{ offset: 0, length: source.trimEnd().length, text: quoted }];
};

const wide = '[\\p{Script=Han}\\u3001-\\u303F\\uFF01-\\uFF60]';
const foldedSpace = new RegExp(`(?<=${wide}) (?=${wide})`, 'gu');

/** A text that was folded over lines, without the spaces by which YAML joins its Chinese lines. */
const joined = (source: string, text: string): string =>
  source.trimEnd().includes('\n') && !source.startsWith('|') ? text.replace(foldedSpace, '') : text;

/** The edits of a value where it stands; `undefined` where it is folded over lines or has escapes. */
const placed = (source: string, text: string, edits: Edit[]): Edit[] | undefined => {
  const at = source.indexOf(text);
  const moved = edits.map((edit) => ({ ...edit, offset: edit.offset + at }));
  return at !== -1 && isSafe(applyEdits(source, moved), applyEdits(text, edits))
    ? moved
    : undefined;
};

const inYaml = (file: ContentFile): Corrections => {
  const corrections: Corrections = { edits: [], byHand: [] };
  for (const { locale, path, text } of readerTexts(file)) {
    if (!isInHan(locale) || path.length === 0) continue;
    const [start, end] = file.yaml.rangeOf(path) ?? [0, 0];
    const source = file.text.slice(start, end);
    const whole = joined(source, text);
    const edits = editsOf(whole);
    if (edits.length === 0 && whole === text) continue;
    const corrected = applyEdits(whole, edits);
    const there =
      (whole === text ? placed(source, text, edits) : undefined) ?? unfolded(source, corrected);
    if (there) {
      corrections.edits.push(...there.map((edit) => ({ ...edit, offset: edit.offset + start })));
    } else corrections.byHand.push({ path, corrected });
  }
  return corrections;
};

const inProse = (file: ContentFile): Edit[] => {
  const { locale } = file;
  if (file.kind !== 'articleText' || locale === undefined || !isInHan(locale)) return [];
  return visibleLines(file.body).flatMap(({ text, insertAt, offsetOf }) =>
    editsOf(text).map((edit) => ({
      ...edit,
      offset: file.bodyStart + (edit.length === 0 ? insertAt : offsetOf)(edit.offset),
    })),
  );
};

/** What to change in the Chinese texts of a file. */
export const chineseCorrections = (file: ContentFile): Corrections => {
  const { edits, byHand } = inYaml(file);
  return { edits: [...edits, ...inProse(file)].sort((a, b) => a.offset - b.offset), byHand };
};
