import { checkFolder } from './check-folder.ts';

// Started with the project and the day of the check, `YYYY-MM-DD`; tells what it found, and ends.
const [root = '', today = ''] = process.argv.slice(2);
process.send!(await checkFolder(root, today));
