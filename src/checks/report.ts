import type { Problem } from './problem.ts';

/** A problem in one line: `file:line:column rule — what is wrong. How to fix it.` */
const problemLine = ({ file, line, column, rule, message, fix }: Problem): string =>
  `${file}:${line}:${column} ${rule} — ${message} ${fix}`;

/** All problems, and how many there are. */
export const report = (problems: readonly Problem[]): string =>
  [
    ...problems.map(problemLine),
    problems.length === 1
      ? '1 problem in the content.'
      : `${problems.length} problems in the content.`,
  ].join('\n');
