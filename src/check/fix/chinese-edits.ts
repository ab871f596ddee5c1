import { parseDocument } from 'yaml';
import { isInHan } from '../../i18n/scripts.ts';
import type { ContentFile } from '../read/content-file.ts';
import { applyEdits, correctChinese, editsBetween, type Edit } from './correct-chinese.ts';
import { readerTexts, type ReaderText } from '../read/reader-texts.ts';
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
const unfolded = (file: ContentFile, path: TextPath, corrected: string): Edit[] | undefined => {
  const range = file.yaml.rangeOf(path);
  if (!range || corrected.includes('\n')) return undefined;
  const source = file.text.slice(...range);
  const quoted = `'${corrected.replaceAll("'", "''")}'`;
  if (!isSafe(quoted, corrected)) return undefined;
  const [end = ''] = /\s*$/.exec(source) ?? [];
  return [{ offset: range[0], length: source.length - end.length, text: quoted }];
};

const wide = '[\\p{Script=Han}\\u3001-\\u303F\\uFF01-\\uFF60]';
const foldedSpace = new RegExp(`(?<=${wide}) (?=${wide})`, 'gu');

/** A text that was folded over lines, without the spaces by which YAML joins its Chinese lines. */
const joined = (file: ContentFile, { text, path }: ReaderText): string => {
  const range = file.yaml.rangeOf(path);
  const source = range ? file.text.slice(...range).trimEnd() : '';
  return source.includes('\n') && !source.startsWith('|') ? text.replace(foldedSpace, '') : text;
};

/** The edits of a value where it stands; `undefined` where it is folded over lines or has escapes. */
const placed = (file: ContentFile, { text, path }: ReaderText, edits: Edit[]) => {
  const range = file.yaml.rangeOf(path);
  const source = range && file.text.slice(...range);
  const at = source?.indexOf(text) ?? -1;
  if (!range || source === undefined || at === -1) return undefined;
  const moved = edits.map((edit) => ({ ...edit, offset: edit.offset + at }));
  if (!isSafe(applyEdits(source, moved), applyEdits(text, edits))) return undefined;
  return moved.map((edit) => ({ ...edit, offset: edit.offset + range[0] }));
};

const inYaml = (file: ContentFile): Corrections => {
  const corrections: Corrections = { edits: [], byHand: [] };
  for (const found of readerTexts(file)) {
    if (!isInHan(found.locale) || found.path.length === 0) continue;
    const whole = joined(file, found);
    const edits = editsOf(whole);
    if (edits.length === 0 && whole === found.text) continue;
    const corrected = applyEdits(whole, edits);
    const there =
      (whole === found.text ? placed(file, found, edits) : undefined) ??
      unfolded(file, found.path, corrected);
    if (there) corrections.edits.push(...there);
    else corrections.byHand.push({ path: found.path, corrected });
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
