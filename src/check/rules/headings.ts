import { ofKind, type Rule } from '../content.ts';
import type { Problem } from '../problem.ts';
import { fieldsOf, placeInBody, problemIn, type ContentFile } from '../read/content-file.ts';
import {
  caseOf,
  casesIn,
  headingsIn,
  plainWords,
  tagsIn,
  type Heading,
} from '../read/mdx-elements.ts';

const caseForm = '### <Case id="what-the-reader-sees" /> The words of the heading';

/** Signs alone would have an empty address, and say nothing to those who hear the page. */
const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

const judge = (
  heading: Heading,
  before: number,
  isFirst: boolean,
): [message: string, fix: string] | undefined => {
  const { level, words } = heading;
  if (!hasWords(plainWords(words))) {
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
  const { id } = caseOf(heading) ?? {};
  if (level === 3 && id === undefined) {
    return [
      'This heading is that of a case, and has no id that links and searches can name.',
      `Write “${caseForm}”, with the same id in every language.`,
    ];
  }
  if (id !== undefined && !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) {
    return [
      `“${id}” becomes part of an address, and must be lower-case words joined by “-”.`,
      'Change it, in every language.',
    ];
  }
  return undefined;
};

/** The same id twice would lead links to the first of them. */
const casesTwice = (body: string) =>
  casesIn(body).filter(
    ({ id }, index, cases) => cases.findIndex((earlier) => earlier.id === id) < index,
  );

const inText = (file: ContentFile): Problem[] => {
  const at = (offset: number, message: string, fix: string) =>
    problemIn(file, placeInBody(file, offset), 'headings', message, fix);
  const headings = headingsIn(file.body);
  const { title } = fieldsOf(file);
  const isWordless = typeof title === 'string' && title.trim() !== '' && !hasWords(title);
  const wordless = isWordless
    ? [
        problemIn(
          file,
          file.yaml.placeOf(['title']),
          'headings',
          'The title has no words.',
          'Write what the reader is looking for.',
        ),
      ]
    : [];
  const unspaced = [
    ...file.body.matchAll(/^ {0,3}#{1,6}(?=[^#\s]|[\u00A0\u2000-\u200A\u202F\u3000])/gm),
  ].map(({ 0: marks, index }) =>
    at(
      index,
      'A plain space is missing after “#”, so readers see the sign instead of a heading.',
      `Write “${marks.trim()} ” before the words.`,
    ),
  );
  const inOrder = headings.flatMap((heading, index) => {
    const before = headings[index - 1]?.level ?? 1;
    // That a line became a heading by the signs below it is said by the rule on Markdown.
    const isUnmeant = !file.body.slice(heading.offset).trimStart().startsWith('#');
    const said = isUnmeant ? undefined : judge(heading, before, index === 0);
    return said ? [at(heading.offset, ...said)] : [];
  });
  const twice = casesTwice(file.body).map(({ id, offset }) =>
    at(offset, `There is another case “${id}” in this text.`, 'Give one of them an id of its own.'),
  );
  const lines = new Set(casesIn(file.body).map(({ offset }) => placeInBody(file, offset).line));
  const astray = tagsIn(file.body)
    .filter(({ name, offset }) => name === 'Case' && !lines.has(placeInBody(file, offset).line))
    .map(({ offset }) => at(offset, '“<Case>” begins no heading here.', `Write “${caseForm}”.`));
  return [...wordless, ...unspaced, ...inOrder, ...twice, ...astray];
};

/**
 * Headings go down one level at a time, so that a screen reader can walk through them, and each case
 * of an article has an id.
 */
export const headingsRule: Rule = ({ files }) => ofKind(files, 'articleText').flatMap(inText);
