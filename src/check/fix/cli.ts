import { buildDay } from '../../content/build-date.ts';
import { checkFolder } from '../check-folder.ts';
import { isError } from '../problem.ts';
import { terminalReport, wantsColour } from '../report/terminal.ts';
import { mendFolder } from './mend-folder.ts';

/** Repairs the content of the folder it is started in, and says what is left. */
const root = process.cwd();

if (process.argv.length > 2) {
  console.error('npm run fix takes no arguments: it mends all of the content.');
  process.exitCode = 2;
} else {
  const mended = await mendFolder(root);
  for (const { path, done } of mended) console.log(`${path}: ${done.join(', ')}`);
  const files = mended.length === 1 ? '1 file' : `${mended.length} files`;
  console.log(mended.length === 0 ? 'Nothing to mend.' : `\nMended ${files}. What is left:`);
  const checked = await checkFolder(root, buildDay());
  console.log(`\n${terminalReport(checked, wantsColour(process.env, process.stdout.isTTY))}`);
  process.exitCode = checked.problems.some(isError) ? 1 : 0;
}
