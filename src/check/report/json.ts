import type { Checked } from '../check-folder.ts';
import { isError } from '../problem.ts';
import { rulePage } from './rule-page.ts';

/** One problem in the JSON report. */
type ReportedProblem = {
  /** From the project's root, with forward slashes. */
  file: string;
  /** Both from 1; the column counts UTF-16 units. */
  line: number;
  column: number;
  severity: 'error' | 'warning';
  rule: string;
  /** Page that explains the rule, from the project's root. */
  page: string;
  message: string;
  fix: string;
  /** Whether `npm run fix` mends it. */
  fixable: boolean;
};

/** What `npm run check -- --json` prints. A change of its shape is a change of `version`. */
type JsonReport = {
  version: 1;
  /** Content files looked at. */
  files: number;
  errors: number;
  warnings: number;
  fixable: number;
  /** In the order of files and lines. */
  problems: ReportedProblem[];
};

/** The outcome of a check for other programs. */
export const jsonReport = ({ files, problems }: Checked): string => {
  const errors = problems.filter(isError).length;
  const report: JsonReport = {
    version: 1,
    files,
    errors,
    warnings: problems.length - errors,
    fixable: problems.filter(({ fixable }) => fixable).length,
    problems: problems.map((problem) => ({
      file: problem.file,
      line: problem.line,
      column: problem.column,
      severity: problem.severity ?? 'error',
      rule: problem.rule,
      page: rulePage(problem.rule),
      message: problem.message,
      fix: problem.fix,
      fixable: problem.fixable ?? false,
    })),
  };
  return JSON.stringify(report, null, 2);
};
