import { placeInBody, problemIn, type ContentFile } from '../read/content-file.ts';
import { headingsIn, plainWords, type Heading } from '../read/mdx-elements.ts';
import type { Problem } from '../problem.ts';

const judge = (
  { level, words }: Heading,
  before: number,
  isFirst: boolean,
): [message: string, fix: string] | undefined => {
  if (plainWords(words) === '') {
    return ['This heading has no words.', 'Write them, or remove the heading.'];
  }
  if (level === 1) {
    return [
      'A heading of the first level is the title, which the front matter gives already.',
      'Begin the line with “## ”.',
    ];
  }
  if (isFirst && level !== 2) {
    return ['The first heading must be of the second level.', 'Begin the line with “## ”.'];
  }
  if (level > before + 1) {
    return [
      `The heading jumps from level ${before} to level ${level}.`,
      `Begin the line with “${'#'.repeat(before + 1)} ”.`,
    ];
  }
  return undefined;
};

/** Headings go down one level at a time, so that a screen reader can walk through them. */
export const headingsRule = (file: ContentFile): Problem[] => {
  if (file.kind !== 'articleText') return [];
  const headings = headingsIn(file.body);
  const unspaced = [...file.body.matchAll(/^ {0,3}#{1,6}(?=[^#\s])/gm)].map(({ 0: marks, index }) =>
    problemIn(
      file,
      placeInBody(file, index),
      'headings',
      'A space is missing after “#”, so readers see the sign instead of a heading.',
      `Write “${marks.trim()} ” before the words.`,
    ),
  );
  const inOrder = headings.flatMap((heading, index) => {
    const before = headings[index - 1]?.level ?? 1;
    const said = judge(heading, before, index === 0);
    return said ? [problemIn(file, placeInBody(file, heading.offset), 'headings', ...said)] : [];
  });
  return [...unspaced, ...inOrder];
};
