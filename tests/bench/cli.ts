import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measureBuilds } from './builds.ts';
import { measurePages } from './lighthouse.ts';
import { serveOneLine } from './one-line.ts';
import { buildsTable, pagesTable, searchTable } from './report.ts';
import { measureSearch } from './search.ts';
import { serveCompressed } from './serve-compressed.ts';

const usage = `npm run tool -- bench [pages] [builds] [--sizes 100,1000,3000] [--runs 5] [--folder DIR]
  pages    Lighthouse on each kind of page and language of dist/ (needs a build)
  builds   builds of grown sites beside a bare one and one of Starlight, and the search on them
Without a word, both. The results go to docs/benchmarks.md.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sizes: { type: 'string', default: '100,1000,3000' },
    runs: { type: 'string', default: '5' },
    folder: { type: 'string', default: join(tmpdir(), 'help-center-bench') },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) {
  console.log(usage);
  process.exit();
}
const wanted = new Set(positionals.length > 0 ? positionals : ['pages', 'builds']);
const sizes = values.sizes.split(',').map(Number);
const runs = Number(values.runs);
const command = `npm run tool -- bench ${process.argv.slice(2).join(' ')}`.trim();

const kinds = [
  '',
  'topics/pay/',
  'articles/charged-but-failed/',
  'contact/',
  'escalate/e-money/',
  'search/',
];

const report = 'docs/benchmarks.md';

/** Replaces one part of the report, between its marks, and leaves the others. */
const writePart = async (part: string, text: string): Promise<void> => {
  const [start, end] = [`<!-- ${part} -->`, `<!-- end of ${part} -->`];
  const old = readFileSync(report, 'utf8');
  const machine = `${cpus()[0]?.model ?? 'unknown processor'}, ${availableParallelism()} cores, Node ${process.versions.node}`;
  const stamped = `\`${command}\` on ${machine}:\n\n${text}`;
  const marked = new RegExp(`${start}[\\s\\S]*?${end}`);
  const fresh = old.replace(marked, () => `${start}\n\n${stamped}\n\n${end}`);
  writeFileSync(report, await format(fresh, { parser: 'markdown' }));
  console.log(`\n${stamped}`);
};

if (wanted.has('pages')) {
  const site = await serveCompressed('dist');
  const line = await serveOneLine();
  const urls = ['id', 'zh', 'en'].flatMap((locale) =>
    kinds.map((kind) => `${site.origin}/${locale}/${kind}`),
  );
  const scores = await measurePages(urls, line.url, runs);
  await writePart('pages', pagesTable(scores));
  line.close();
  await site.close();
}

if (wanted.has('builds')) {
  mkdirSync(values.folder, { recursive: true });
  const builds = [];
  const searches = [];
  for (const articles of sizes) {
    const built = await measureBuilds(values.folder, articles, articles >= 3000 ? 1 : runs);
    builds.push(built);
    console.log(buildsTable([built]));
    const folder = join(values.folder, `here-${articles}`, 'dist');
    const site = await serveCompressed(folder);
    searches.push({ articles, ...(await measureSearch(site.origin, folder)) });
    await site.close();
  }
  await writePart('builds', buildsTable(builds));
  await writePart('search', searchTable(searches));
}
