import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readContent } from '../../check/read/read-content.ts';
import { buildDay } from '../../content/build-date.ts';
import { readClaims } from './read-claims.ts';
import { askAll } from './ask.ts';
import { citedAddresses, report } from './report.ts';
import { readRecord, recordAfter } from './seen.ts';

/**
 * Asks every cited address and writes a report: which are gone, which say something else than last
 * time, which claims are due for review. The last report holds what the pages said then.
 */
const { values } = parseArgs({
  options: {
    last: { type: 'string', default: 'last-report.md' },
    report: { type: 'string', default: 'report.md' },
  },
});
const today = buildDay();
const claims = readClaims(await readContent(process.cwd()));
const addresses = [...citedAddresses(claims).keys()];
const answers = await askAll(addresses, { pause: 1000, patience: 30_000 });
const before = readRecord(existsSync(values.last) ? readFileSync(values.last, 'utf8') : '');
const { text, isClean } = report(claims, answers, recordAfter(before, answers, today), today);
writeFileSync(values.report, text);
console.log(text.replace(/<!--[\s\S]*-->\s*$/, ''));
console.log(`Written to ${values.report}${isClean ? '; nothing is to be done.' : '.'}`);
