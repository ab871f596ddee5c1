import { isDeepStrictEqual } from 'node:util';
import { format } from 'prettier';
import { chineseCorrections } from '../chinese-edits.ts';
import { contentFile, type ContentFile } from '../content-file.ts';
import { applyEdits } from '../correct-chinese.ts';
import { mdxSyntaxRule } from '../mdx-syntax-rule.ts';
import { mendForm, mendIndents, type Repair } from './mend-form.ts';

const canBeRead = (file: ContentFile | undefined): file is ContentFile =>
  file !== undefined &&
  !file.flaw &&
  file.yaml.errors.length === 0 &&
  mdxSyntaxRule(file).length === 0;

/** Layout as `prettier` in this project has it, where the values stay what they are. */
const laidOut = async (file: ContentFile): Promise<string> => {
  if (file.kind === 'articleText') return file.text;
  const text = await format(file.text, { parser: 'yaml', printWidth: 100, singleQuote: true });
  const formatted = contentFile(file.path, text);
  return isDeepStrictEqual(formatted?.yaml.data, file.yaml.data) ? text : file.text;
};

/** The beginning of a file up to where its YAML ends. */
const yamlPart = (path: string, text: string): number => {
  if (!path.endsWith('.mdx')) return text.length;
  const end = text.startsWith('---') ? text.indexOf('\n---', 3) : -1;
  return end === -1 ? 0 : end;
};

/**
 * Repairs what is mechanical in a content file: its form, indents, Chinese spacing and punctuation,
 * the layout of YAML. A second run finds nothing to do.
 *
 * @param text as it is on disk
 * @returns the text and what was done; the same text where it cannot be read even then
 */
export const mendFile = async (path: string, text: string): Promise<Repair> => {
  const untouched = { text, done: [] };
  const form = mendForm(text);
  let file = contentFile(path, form.text);
  const done = [...form.done];
  if (!canBeRead(file)) {
    const end = yamlPart(path, form.text);
    const indents = mendIndents(form.text.slice(0, end));
    file = contentFile(path, indents.text + form.text.slice(end));
    done.push(...indents.done);
  }
  if (!canBeRead(file)) return untouched;

  const { edits } = chineseCorrections(file);
  const corrected = contentFile(path, applyEdits(file.text, edits));
  if (edits.length > 0 && canBeRead(corrected)) {
    file = corrected;
    done.push(`Chinese spacing and punctuation (${edits.length})`);
  }
  const layout = await laidOut(file);
  if (layout !== file.text) done.push('layout');
  return { text: layout, done };
};
