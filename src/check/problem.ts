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

/** What is wrong and what to do about it: a sentence each. */
export type Said = [message: string, fix: string];

/** Whether a problem stops a build. */
export const isError = ({ severity }: Problem): boolean => severity !== 'warning';

/** Where something stands in a file; both from 1. */
export type Place = { line: number; column: number };

export const fileStart: Place = { line: 1, column: 1 };

/** Offset at which a line begins. */
export const startOfLine = (text: string, line: number): number =>
  text.split('\n', line - 1).reduce((sum, { length }) => sum + length + 1, 0);

/** Line and column of a character offset. */
export const placeAt = (text: string, offset: number): Place => {
  const lines = text.slice(0, offset).split('\n');
  return { line: lines.length, column: lines.at(-1)!.length + 1 };
};
