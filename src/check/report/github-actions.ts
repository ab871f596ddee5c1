import type { Checked } from '../check-folder.ts';
import { counted, mendingLine } from './counted.ts';
import { isError, type Problem } from '../problem.ts';
import { rulePage } from '../rule-slugs.ts';

const inData = (text: string): string =>
  text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');

const inProperty = (text: string): string => inData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');

const annotation = (problem: Problem): string => {
  const { file, line, column, rule, message, fix, fixable } = problem;
  const mend = fixable ? ' (npm run fix mends it.)' : '';
  return (
    `::${isError(problem) ? 'error' : 'warning'} file=${inProperty(file)},line=${line},` +
    `col=${column},title=${inProperty(rule)}::` +
    inData(`${message} ${fix}${mend} See ${rulePage(rule)}.`)
  );
};

/** Problems as GitHub shows them beside the changed lines of a pull request. */
export const githubReport = ({ files, problems }: Checked): string =>
  problems.length === 0
    ? `${files} content files, no problems.`
    : [
        ...problems.map(annotation),
        `${counted(problems)} in the content. ${mendingLine(problems)}`.trimEnd(),
      ].join('\n');
