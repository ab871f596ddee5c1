import { textRule } from '../content.ts';
import type { Said } from '../problem.ts';
import { placeInBody } from '../read/content-file.ts';
import {
  caseOf,
  casesIn,
  headingsIn,
  plainWords,
  tagsIn,
  type Heading,
} from '../read/mdx-elements.ts';
import { wordsOf } from '../read/translated-articles.ts';

const caseForm = '### <Case id="what-the-reader-sees" /> The words of the heading';

/** A heading of signs alone gets an empty anchor, and says nothing to those who hear the page. */
const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

const judge = (heading: Heading, before: number, isFirst: boolean): Said | undefined => {
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

/**
 * Headings go down one level at a time, so that a screen reader can walk through them, and each case
 * of an article has an id.
 */
export const headingsRule = textRule('headings', (file, report) => {
  const { body } = file;
  const { title } = wordsOf(file);
  if (title.trim() !== '' && !hasWords(title)) {
    report(['title'], 'The title has no words.', 'Write what the reader is looking for.');
  }
  const unspaced = /^ {0,3}#{1,6}(?=[^#\s]|[\u00A0\u2000-\u200A\u202F\u3000])/gm;
  for (const { 0: marks, index } of body.matchAll(unspaced)) {
    report(
      index,
      'A plain space is missing after “#”, so readers see the sign instead of a heading.',
      `Write “${marks.trim()} ” before the words.`,
    );
  }
  headingsIn(body).forEach((heading, index, headings) => {
    // The rule `markdown` reports a line that became a heading by the signs below it.
    if (!body.slice(heading.offset).trimStart().startsWith('#')) return;
    const said = judge(heading, headings[index - 1]?.level ?? 1, index === 0);
    if (said) report(heading.offset, ...said);
  });
  const ids = new Set<string>();
  const lines = new Set<number>();
  for (const { id, offset } of casesIn(body)) {
    // Of two cases with one id, links lead to the first only.
    if (ids.has(id)) {
      report(
        offset,
        `There is another case “${id}” in this text.`,
        'Give one of them an id of its own.',
      );
    }
    ids.add(id);
    lines.add(placeInBody(file, offset).line);
  }
  for (const { name, offset } of tagsIn(body)) {
    if (name !== 'Case' || lines.has(placeInBody(file, offset).line)) continue;
    report(offset, '“<Case>” begins no heading here.', `Write “${caseForm}”.`);
  }
});
