import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { format } from 'prettier';
import { chineseCorrections } from './chinese-edits.ts';
import { contentFile, type ContentFile } from '../read/content-file.ts';
import { readContent } from '../read/read-content.ts';
import { applyEdits } from './correct-chinese.ts';
import { canBeRead, mendedForm } from './mended-form.ts';

/** Layout as `prettier` in this project has it, where the values stay what they are. */
const laidOut = async (file: ContentFile): Promise<string> => {
  if (file.kind === 'articleText') return file.text;
  const text = await format(file.text, { parser: 'yaml', printWidth: 100, singleQuote: true });
  const formatted = contentFile(file.path, text);
  return isDeepStrictEqual(formatted?.yaml.data, file.yaml.data) ? text : file.text;
};

/**
 * Repairs what is mechanical in a content file: its form, indents, Chinese spacing and punctuation,
 * the layout of YAML. A second run finds nothing to do.
 *
 * @param text as it is on disk
 * @returns the text and what was done; the same text where it cannot be read even then
 */
export const mendFile = async (
  path: string,
  text: string,
): Promise<{ text: string; done: string[] }> => {
  const form = mendedForm(path, text);
  if (!form) return { text, done: [] };
  let { file } = form;
  const done = [...form.done];
  const { edits } = chineseCorrections(file);
  const corrected = contentFile(path, applyEdits(file.text, edits))!;
  if (edits.length > 0 && canBeRead(corrected)) {
    file = corrected;
    done.push(`Chinese spacing and punctuation (${edits.length})`);
  }
  const layout = await laidOut(file);
  if (layout !== file.text) done.push('layout');
  return { text: layout, done };
};

/**
 * Repairs every content file below `<root>/content`.
 *
 * @returns the files that were written; files that cannot be read are left as they are
 */
export const mendFolder = async (root: string): Promise<{ path: string; done: string[] }[]> => {
  const mended = [];
  for (const { path, flaw } of await readContent(root)) {
    if (flaw) continue;
    const before = await readFile(join(root, path), 'utf8');
    const { text, done } = await mendFile(path, before);
    if (text === before) continue;
    await writeFile(join(root, path), text);
    mended.push({ path, done });
  }
  return mended;
};
