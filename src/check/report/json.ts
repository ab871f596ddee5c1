import type { Checked } from '../check-folder.ts';
import { isError } from '../problem.ts';
import { rulePage } from '../rule-slugs.ts';

/**
 * What `npm run check -- --json` prints, for other programs: how much is wrong, and each problem as
 * in `src/check/problem.ts` with the page that explains its rule. A change of its shape is a change
 * of `version`.
 */
export const jsonReport = ({ files, problems }: Checked): string => {
  const errors = problems.filter(isError).length;
  const report = {
    version: 1,
    files,
    errors,
    warnings: problems.length - errors,
    fixable: problems.filter(({ fixable }) => fixable).length,
    problems: problems.map(
      ({ file, line, column, severity = 'error', rule, message, fix, fixable = false }) => {
        const page = rulePage(rule);
        return { file, line, column, severity, rule, page, message, fix, fixable };
      },
    ),
  };
  return JSON.stringify(report, null, 2);
};
