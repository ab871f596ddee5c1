import { styleText } from 'node:util';
import { checkFolder } from './check-folder.ts';
import { readOptions, usage } from './options.ts';
import { isError } from './problem.ts';
import { githubReport } from './report/github-actions.ts';
import { jsonReport } from './report/json.ts';
import { terminalReport } from './report/terminal.ts';
import { watchContent } from './watch-content.ts';

/** Checks the content of the folder it is started in; exit code 1 where there are errors. */
const root = process.cwd();

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

const options = readOptions(process.argv.slice(2));
if (typeof options === 'string') {
  console.error(options);
  process.exitCode = 2;
} else if (options.help) {
  console.log(usage);
} else if (options.watch) {
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
  await check(options.json);
}
