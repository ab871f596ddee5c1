import type { RuleSlug } from './rule-slugs.ts';

/** Something wrong in the content: where, what, and how to mend it. */
export type Problem = {
  /** Path from the project's root, with forward slashes. */
  file: string;
  /** From 1. */
  line: number;
  /** From 1. */
  column: number;
  /** A warning leaves the build alone; without it the problem is an error. */
  severity?: 'warning';
  /** Whether `npm run fix` mends it. */
  fixable?: true;
  rule: RuleSlug;
  /** A sentence. */
  message: string;
  /** A sentence that says what to do. */
  fix: string;
};

/** Whether a problem stops a build. */
export const isError = ({ severity }: Problem): boolean => severity !== 'warning';

/** Where something stands in a file; both from 1. */
export type Place = { line: number; column: number };

export const fileStart: Place = { line: 1, column: 1 };

/** Where the lines of the last text begin. It is kept because problems come file by file. */
let lines: { of: string; starts: number[] } = { of: '', starts: [0] };

const lineStarts = (text: string): number[] => {
  if (lines.of === text) return lines.starts;
  const starts = [0];
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) {
    starts.push(end + 1);
  }
  lines = { of: text, starts };
  return starts;
};

/** Line and column of a character offset. */
export const placeAt = (text: string, offset: number): Place => {
  const starts = lineStarts(text);
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - starts[low]! + 1 };
};
