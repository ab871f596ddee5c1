/** Something wrong in the content: where, what, and how to mend it. */
export type Problem = {
  /** Path from the project's root, with forward slashes. */
  file: string;
  /** From 1. */
  line: number;
  /** From 1. */
  column: number;
  /** Slug of the rule. */
  rule: string;
  /** A sentence. */
  message: string;
  /** A sentence that says what to do. */
  fix: string;
};

/** Where something stands in a file; both from 1. */
export type Place = { line: number; column: number };

/** Line and column of a character offset. */
export const placeAt = (text: string, offset: number): Place => {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
};
