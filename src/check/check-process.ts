import { checkFolder } from './check-folder.ts';
import { checkAgain } from './last-check.ts';

// Started with the project, the day of the check, `YYYY-MM-DD`, and the file that keeps what was
// found; tells what it found, and ends.
const [root = '', today = '', record = ''] = process.argv.slice(2);
process.send!(await checkFolder(root, today, checkAgain(record)));
