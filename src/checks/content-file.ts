import { contentKinds, type ContentKind } from './content-kinds.ts';
import { positionedYaml, type PositionedYaml } from './positioned-yaml.ts';
import { placeAt, type Place, type Problem } from './problem.ts';

/** A file of `content/`, read but not yet judged. */
export type ContentFile = {
  /** Path from the project's root, with forward slashes. */
  path: string;
  kind: ContentKind;
  /** Id of the entry, such as `refund`, `refund/zh` or `support-phone`. */
  id: string;
  text: string;
  yaml: PositionedYaml;
  /** MDX below the front matter and where it begins; empty for YAML files. */
  body: string;
  bodyStart: number;
};

export const problemIn = (
  file: ContentFile,
  place: Place,
  rule: string,
  message: string,
  fix: string,
): Problem => ({ file: file.path, ...place, rule, message, fix });

/** Place of an offset within the body of a file. */
export const placeInBody = (file: ContentFile, offset: number): Place =>
  placeAt(file.text, file.bodyStart + offset);

const frontMatter = /^---\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;

const noFrontMatter: PositionedYaml = {
  data: undefined,
  placeOf: () => ({ line: 1, column: 1 }),
  errors: [
    {
      place: { line: 1, column: 1 },
      message: 'The text must begin with its front matter between two lines of “---”.',
    },
  ],
};

/**
 * Takes a file apart by its place in `content/`.
 *
 * @param path from the project's root; files that are no content (the guide) give `undefined`
 */
export const contentFile = (path: string, text: string): ContentFile | undefined => {
  const inContent = path.replace(/^.*?content\//, '');
  for (const { kind, pattern } of contentKinds) {
    const id = pattern.exec(inContent)?.[1];
    if (id === undefined) continue;
    if (kind !== 'articleText') {
      return { path, kind, id, text, yaml: positionedYaml(text), body: '', bodyStart: text.length };
    }
    const match = text.startsWith('---') ? frontMatter.exec(text) : null;
    const end = match?.[0].length ?? 0;
    const start = match ? text.indexOf('\n') + 1 : 0;
    const yaml = match
      ? positionedYaml(text, start, start + (match[1]?.length ?? 0))
      : noFrontMatter;
    return { path, kind, id, text, yaml, body: text.slice(end), bodyStart: end };
  }
  return undefined;
};
