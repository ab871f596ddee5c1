import { contentFile, type ContentFile } from '../read/content-file.ts';
import { mdxFlaws } from '../read/compile-mdx.ts';
import { mendForm, mendIndents } from './mend-form.ts';

/** Whether a file can be taken apart and compiled, so that a repair of it can be judged. */
export const canBeRead = (file: ContentFile | undefined): file is ContentFile =>
  file !== undefined &&
  !file.flaw &&
  file.yaml.errors.length === 0 &&
  mdxFlaws(file.body).length === 0;

/** The beginning of a file up to where its YAML ends. */
const yamlPart = (path: string, text: string): number => {
  if (!path.endsWith('.mdx')) return text.length;
  const end = text.startsWith('---') ? text.indexOf('\n---', 3) : -1;
  return end === -1 ? 0 : end;
};

/**
 * A file in its plain form, and what was done to it; `undefined` where it cannot be read even then.
 *
 * @param text as it is on disk
 */
export const mendedForm = (
  path: string,
  text: string,
): { file: ContentFile; done: string[] } | undefined => {
  const form = mendForm(text);
  const file = contentFile(path, form.text);
  if (canBeRead(file)) return { file, done: form.done };
  const end = yamlPart(path, form.text);
  const indents = mendIndents(form.text.slice(0, end));
  const indented = contentFile(path, indents.text + form.text.slice(end));
  return canBeRead(indented)
    ? { file: indented, done: [...form.done, ...indents.done] }
    : undefined;
};
