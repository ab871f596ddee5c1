import { withoutComments } from './prose-of.ts';

/** Stands for a block whose words are not known here, as those of a fact, and for a cell's edge. */
const something = '\uE000';

/**
 * A character that a reader sees. An insertion before it goes to `gap`: after what closes, before what
 * opens.
 */
type Piece = { character: string; offset: number; gap: number };

const markup =
  /<(\/?)[A-Za-z][^<>]*>|\]\((?:[^()\n]|\([^()\n]*\))*\)|!?\[|\*\*|__|`[^`\n]*`|\{[^{}\n]*\}|\||^[ \t]*(?:#{1,6}|[-*+>]|\d+[.)])[ \t]+/gm;

/** What a reader sees of a line, with the place of every character in the source. */
export type VisibleLine = {
  text: string;
  /** Offset in the body at which an insertion before a character of the visible text goes. */
  insertAt: (index: number) => number;
  /** Offset in the body of a character of the text. */
  offsetOf: (index: number) => number;
};

const visibleLine = (line: string, start: number): VisibleLine => {
  const pieces: Piece[] = [];
  let gap: number | undefined;
  let isBold = false;
  let at = 0;
  const show = (character: string, offset: number) => {
    pieces.push({ character, offset, gap: gap ?? offset });
    gap = undefined;
  };
  for (const match of line.matchAll(markup)) {
    for (; at < match.index; at += 1) show(line[at]!, at);
    const [written, slash] = match;
    at = match.index + written.length;
    if (written === '**' || written === '__') isBold = !isBold;
    const closes =
      slash === '/' || written.startsWith('](') || (/^(?:\*\*|__)$/.test(written) && !isBold);
    if (/^[`{|]/.test(written) || written.endsWith('/>')) show(something, match.index);
    else if (closes) gap = at;
    else gap ??= match.index;
  }
  for (; at < line.length; at += 1) show(line[at]!, at);
  return {
    text: pieces.map(({ character }) => character).join(''),
    insertAt: (index) => start + (pieces[index]?.gap ?? line.length),
    offsetOf: (index) => start + (pieces[index]?.offset ?? line.length),
  };
};

/** The lines of an article as a reader sees them. */
export const visibleLines = (body: string): VisibleLine[] => {
  let start = 0;
  // A comment is not blanked out with spaces: a correction could remove them, and the comment with
  // them.
  return withoutComments(body, (comment) => comment.replace(/[^\n]/g, something))
    .split('\n')
    .map((line) => {
      const visible = visibleLine(line, start);
      start += line.length + 1;
      return visible;
    });
};
