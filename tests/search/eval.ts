import { existsSync } from 'node:fs';
import { chromium } from 'playwright';
import { locales } from '../../src/i18n/locales.ts';
import { ensureChromium } from '../setup/chromium.ts';
import { serveSite } from '../setup/serve-site.ts';
import { cases, isNotCovered, type Case } from './cases.ts';
import { miniSearch, ourSearch, plainPagefind, type Engine } from './engines.ts';
import { figures, type Figures } from './measure.ts';

/** What the search must reach in every language and set, or the command fails. */
const floor = { successAt1: 0.88, successAt3: 0.97, noResult: 0.01 };

/** The least share of unanswered questions told so, and the largest share of answered ones. */
const coverage = { told: 0.8, falselyTold: 0.03 };

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`.padStart(8);

const row = (name: string, { cases, successAt1, successAt3, reciprocalRank, noResult }: Figures) =>
  `${name.padEnd(30)}${String(cases).padStart(5)}${percent(successAt1)}${percent(successAt3)}` +
  `${reciprocalRank.toFixed(3).padStart(8)}${percent(noResult)}`;

const run = async (engine: Engine, items: readonly Case[]) => {
  const found = [];
  for (const item of items) found.push({ item, ...(await engine(item.locale, item.query)) });
  return found;
};

if (!existsSync('dist')) {
  throw new Error('There is no built site to search: run `npm run build` first.');
}
const site = await serveSite();
const browser = await chromium.launch({ executablePath: ensureChromium(), args: ['--no-sandbox'] });
const page = await browser.newPage();
const all = cases(process.argv[2]);
const misses: string[] = [];

console.log(`${'engine, language, set'.padEnd(30)}cases    s@1     s@3     mrr    none`);
const engines: [string, Engine][] = [
  ['this site', ourSearch(page, site.origin)],
  ['plain Pagefind', plainPagefind(page, site.origin)],
  ['MiniSearch, fuzzy + prefix', miniSearch()],
];
for (const [name, engine] of engines) {
  console.log(`\n${name}`);
  for (const locale of locales) {
    const told: string[] = [];
    let [answered, falselyTold] = [0, 0];
    for (const [set, items] of Map.groupBy(
      all.filter((item) => item.locale === locale),
      ({ set }) => set,
    )) {
      const found = await run(engine, items);
      if (items.every(isNotCovered)) {
        const share = found.filter(({ isCovered }) => !isCovered).length / found.length;
        if (name !== 'this site') continue;
        told.push(`${percent(share)} of ${found.length} without an answer (${set})`);
        if (share < coverage.told) misses.push(`${locale} ${set}`);
        continue;
      }
      answered += found.length;
      falselyTold += found.filter(({ isCovered }) => !isCovered).length;
      const result = figures(found);
      console.log(row(`  ${locale} ${set}`, result));
      if (name !== 'this site') continue;
      for (const [kind, group] of Map.groupBy(found, ({ item }) => item.kind)) {
        console.log(row(`    ${kind}`, figures(group)));
      }
      if (
        result.successAt1 < floor.successAt1 ||
        result.successAt3 < floor.successAt3 ||
        result.noResult > floor.noResult
      ) {
        misses.push(`${locale} ${set}`);
      }
    }
    if (name !== 'this site') continue;
    told.push(`${percent(falselyTold / answered)} of ${answered} with one`);
    console.log(`  ${locale} told that no page answers: ${told.join(', ')}`);
    if (falselyTold / answered > coverage.falselyTold) misses.push(`${locale} falsely told`);
  }
}
await browser.close();
await site.close();
if (misses.length > 0) {
  console.error(
    `\nBelow the floor (s@1 ${floor.successAt1}, s@3 ${floor.successAt3}, told ${coverage.told}): ` +
      `${misses.join(', ')}. npm run tool -- search-explain <locale> "<query>" shows why.`,
  );
  process.exitCode = 1;
}
