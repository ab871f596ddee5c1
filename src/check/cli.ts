import { styleText } from 'node:util';
import { nearest } from '../ui/nearest.ts';
import { checkFolder } from './check-folder.ts';
import { isError } from './problem.ts';
import { githubReport } from './report/github-actions.ts';
import { jsonReport } from './report/json.ts';
import { terminalReport } from './report/terminal.ts';
import { watchContent } from './watch-content.ts';

/**
 * Checks the content of the folder it is started in; exit code 1 where there are errors, 2 where the
 * arguments cannot be understood.
 */
const root = process.cwd();

const usage = [
  'npm run check             lists every problem of the content',
  'npm run check -- --watch  again at each change, until Ctrl-C',
  'npm run check -- --json   for other programs; the shape is in src/check/report/json.ts',
].join('\n');

const check = async (isJson: boolean): Promise<void> => {
  const checked = await checkFolder(root);
  const report = isJson
    ? jsonReport(checked)
    : process.env.GITHUB_ACTIONS
      ? githubReport(checked)
      : terminalReport(checked, styleText);
  console.log(report);
  process.exitCode = checked.problems.some(isError) ? 1 : 0;
};

const refuse = (sentence: string): void => {
  console.error(sentence);
  process.exitCode = 2;
};

const known = ['--json', '--watch', '--help'];
const given = process.argv.slice(2);
const [json = false, watch, help] = known.map((option) => given.includes(option));
const unknown = given.find((option) => !known.includes(option));

if (unknown !== undefined) {
  const meant = nearest(unknown, known);
  const hint = meant ? ` Did you mean “${meant}”?` : '';
  refuse(`The check does not know “${unknown}”.${hint}\n\n${usage}`);
} else if (json && watch) {
  refuse('Use either --json or --watch: a report for programs is made once.');
} else if (help) {
  console.log(usage);
} else if (watch) {
  const say = (sentence: string) => {
    console.log(`\n── ${new Date().toTimeString().slice(0, 8)} ${sentence}`);
  };
  watchContent(
    root,
    async () => {
      say('checking; Ctrl-C ends');
      await check(false);
    },
    say,
  );
} else {
  await check(json);
}
