import { mdxToMdast } from 'satteri';
import { withoutComments } from './prose-of.ts';
import { problemIn, placeInBody, type ContentFile } from './content-file.ts';
import type { Problem } from './problem.ts';

const manyBraces = 50;

const located = /^(\d+):(\d+): ([\s\S]*)$/;

/** Offset of a line and column as the compiler counts them: columns in whole characters. */
const offsetAt = (text: string, line: number, column: number): number => {
  let start = 0;
  for (let skipped = 1; skipped < line; skipped += 1) {
    const end = text.indexOf('\n', start);
    if (end === -1) return text.length;
    start = end + 1;
  }
  const rest = text.slice(start, start + 2 * column);
  return (
    start +
    Array.from(rest)
      .slice(0, column - 1)
      .join('').length
  );
};

/** The compiler's objection in a writer's words. */
const words = (message: string): { what: string; fix: string } => {
  const closing = 'Close every block that is opened, on a line of its own, as in “</Steps>”.';
  const [, unclosed] = /^Expected a closing tag for `([^`]*)`/.exec(message) ?? [];
  if (unclosed) return { what: `“${unclosed}” is opened here and never closed.`, fix: closing };
  const [, closed, open] =
    /^Unexpected closing tag `([^`]*)`.*?(?:`([^`]*)`|$)/.exec(message) ?? [];
  if (closed) {
    const still = open ? `: “${open}” is still open` : '';
    return { what: `“${closed}” closes nothing${still}.`, fix: closing };
  }
  if (/expression|brace/i.test(message)) {
    return { what: 'A “{” begins code, and this is none.', fix: 'Write no “{” in prose.' };
  }
  if (message.includes('comment')) {
    return { what: 'A comment has another form here.', fix: 'Write {/* … */}, or remove it.' };
  }
  return {
    what: 'A “<” begins a building block, and this is none.',
    fix: 'Write no “<” in prose, and a building block as content/README.md shows it.',
  };
};

/** The text of an article can be compiled: Astro's own compiler reads it, so check and build agree. */
export const mdxSyntaxRule = (file: ContentFile): Problem[] => {
  if (file.kind !== 'articleText' || file.body === '') return [];
  // The compiler takes ever longer over many braces, and articles need none.
  const braces = [...withoutComments(file.body).matchAll(/\{/g)];
  if (braces.length > manyBraces) {
    const { what, fix } = words('brace');
    return [problemIn(file, placeInBody(file, braces[0]!.index), 'mdx', what, fix)];
  }
  try {
    mdxToMdast(file.body, { position: false });
    return [];
  } catch (error) {
    const [, line = '1', column = '1', message = (error as Error).message] =
      located.exec((error as Error).message) ?? [];
    const { what, fix } = words(message);
    const place = placeInBody(file, offsetAt(file.body, Number(line), Number(column)));
    return [problemIn(file, place, 'mdx', what, fix)];
  }
};
