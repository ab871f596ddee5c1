import { checkContent } from './check-content.ts';
import { readContent } from './read-content.ts';
import { report } from './report.ts';

const files = await readContent(process.cwd());
const problems = checkContent(files);
if (problems.length > 0) {
  console.error(report(problems));
  process.exitCode = 1;
} else {
  console.log(`${files.length} content files, no problems.`);
}
