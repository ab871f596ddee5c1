import { isError, type Problem } from '../problem.ts';

const count = (number: number, one: string, more: string): string =>
  `${number} ${number === 1 ? one : more}`;

/** How much is wrong, in a few words: `2 errors and 1 warning`. */
export const counted = (problems: readonly Problem[]): string => {
  const errors = problems.filter(isError).length;
  const warnings = problems.length - errors;
  return [
    errors > 0 ? count(errors, 'error', 'errors') : '',
    warnings > 0 ? count(warnings, 'warning', 'warnings') : '',
  ]
    .filter(Boolean)
    .join(' and ');
};

/** The command that mends what can be mended mechanically; empty where nothing can. */
export const mendingLine = (problems: readonly Problem[]): string => {
  const fixable = problems.filter((problem) => problem.fixable).length;
  if (fixable === 0) return '';
  return fixable === problems.length
    ? 'npm run fix mends all of it.'
    : `npm run fix mends ${fixable} of them, marked “fixable”.`;
};
