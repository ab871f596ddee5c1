import { mdxFlaws } from '../read/compile-mdx.ts';
import { contentFile, type ContentFile } from '../read/content-file.ts';
import { plainIndents } from '../read/indentation.ts';
import { foreignLineEnd, invisible, oddLineEnd } from '../rules/text-form.ts';

/** Give a file plain line ends, and take out characters that nobody sees. */
const steps: [what: string, mend: (text: string) => string][] = [
  ['byte order mark', (text) => text.replace(/^\uFEFF/, '')],
  ['line ends', (text) => text.replace(foreignLineEnd(text), '\n')],
  ['line ends', (text) => text.replace(oddLineEnd, ' ')],
  ['invisible characters', (text) => text.replace(invisible, '')],
  ['spaces at line ends', (text) => text.replace(/(?<![ \t])[ \t]+$/gm, '')],
  ['end of the last line', (text) => (text === '' ? text : text.replace(/\n*$/, '\n'))],
];

/** Whether a file can be taken apart and compiled, so that a repair of it can be judged. */
export const canBeRead = ({ flaw, yaml, body }: ContentFile): boolean =>
  !flaw && yaml.errors.length === 0 && mdxFlaws(body).length === 0;

/**
 * A file in its plain form, and what was done to it; `undefined` where it cannot be read even then.
 *
 * @param text as it is on disk
 */
export const mendedForm = (
  path: string,
  text: string,
): { file: ContentFile; done: string[] } | undefined => {
  let plain = text;
  const done = steps.flatMap(([what, mend]) => {
    const before = plain;
    plain = mend(before);
    return plain === before ? [] : [what];
  });
  const file = contentFile(path, plain);
  if (!file) return undefined;
  if (canBeRead(file)) return { file, done };
  const [yaml, rest] = [plain.slice(0, file.bodyStart), plain.slice(file.bodyStart)];
  const indented = contentFile(path, plainIndents(yaml) + rest)!;
  return canBeRead(indented) ? { file: indented, done: [...done, 'indents'] } : undefined;
};
