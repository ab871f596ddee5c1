import { styleText } from 'node:util';
import { checkFolder } from '../check-folder.ts';
import { isError, type Problem } from '../problem.ts';
import { counted } from '../report/counted.ts';
import { terminalReport } from '../report/terminal.ts';
import { mendFolder } from './mend.ts';

/** Repairs the content of the folder it is started in, and says what is left. */
const root = process.cwd();

/** What was done and what is left, in a sentence or two. */
const outcome = (mended: number, left: readonly Problem[]): string => {
  const byHand = left.length === 0 ? '' : ` Left to mend by hand: ${counted(left)}.`;
  if (mended > 0) return `Mended ${mended === 1 ? '1 file' : `${mended} files`}.${byHand}`;
  return left.some(isError)
    ? `This command found nothing that it can mend.${byHand}`
    : 'Nothing to mend.';
};

if (process.argv.length > 2) {
  console.error('npm run fix takes no arguments: it mends all of the content.');
  process.exitCode = 2;
} else {
  const mended = await mendFolder(root);
  for (const { path, done } of mended) console.log(`${path}: ${done.join(', ')}`);
  const checked = await checkFolder(root);
  console.log(`${mended.length > 0 ? '\n' : ''}${outcome(mended.length, checked.problems)}`);
  if (checked.problems.length > 0) {
    console.log(`\n${terminalReport(checked, styleText)}`);
  }
  process.exitCode = checked.problems.some(isError) ? 1 : 0;
}
