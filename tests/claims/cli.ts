import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readContent } from '../../src/check/read/read-content.ts';
import { claimsTable } from './claims-table.ts';
import { readClaims } from '../../src/authoring/sources/read-claims.ts';
import { untraced } from './untraced.ts';

/** Prints every claim with its sources, then says which values of the built site trace to none. */
const site = process.argv[2] ?? 'dist';
const claims = readClaims(await readContent(process.cwd()));
console.log(claimsTable(claims));

if (!existsSync(site)) {
  console.error(`\nThere is no ${site}/ to trace values in. Run npm run build first.`);
  process.exitCode = 1;
} else {
  const paths = globSync('**/*.html', { cwd: site });
  const pages = paths.map((path) => [path, readFileSync(join(site, path), 'utf8')] as const);
  const problems = untraced(claims, pages);
  for (const { page, shown } of problems) {
    console.error(`${site}/${page}: “${shown}” traces to no claim. State it in content/.`);
  }
  console.error(
    `\n${claims.length} claims; ${pages.length} pages; ${problems.length} values without a source.`,
  );
  if (problems.length > 0) process.exitCode = 1;
}
