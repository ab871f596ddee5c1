import type { styleText } from 'node:util';
import type { Checked } from '../check-folder.ts';
import { counted, mendingLine } from './counted.ts';
import { isError, type Problem } from '../problem.ts';
import { rulePage } from '../rule-slugs.ts';

type Paint = (format: Parameters<typeof styleText>[0], text: string) => string;

const plain: Paint = (_, text) => text;

const problemLine = (problem: Problem, paint: Paint): string => {
  const { file, line, column, rule, message, fix } = problem;
  const notes = [isError(problem) ? '' : 'warning', problem.fixable ? 'fixable' : '']
    .filter(Boolean)
    .join(', ');
  return [
    `${paint('bold', `${file}:${line}:${column}`)} `,
    paint(isError(problem) ? 'red' : 'yellow', rule),
    notes && paint('dim', ` (${notes})`),
    ` — ${message} `,
    paint('green', fix),
  ].join('');
};

/**
 * All problems, one a line as `file:line:column rule — what is wrong. How to fix it.`, an empty
 * line between files, and what to do next.
 *
 * @param paint `styleText` for what goes to the output: Node knows whether that takes colours
 */
export const terminalReport = ({ files, problems }: Checked, paint = plain): string => {
  if (problems.length === 0) return `${files} content files, no problems.`;
  const groups = [...Map.groupBy(problems, ({ file }) => file).values()];
  const pages = [...new Set(problems.map(({ rule }) => rulePage(rule)))].sort();
  return [
    ...groups.map((group) => group.map((problem) => problemLine(problem, paint)).join('\n')),
    [
      `${paint('bold', `${counted(problems)} in the content.`)} ${mendingLine(problems)}`.trimEnd(),
      paint('dim', `What the rules mean: ${pages.join(' ')}`),
    ].join('\n'),
  ].join('\n\n');
};
