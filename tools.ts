import { argv } from 'node:process';

/**
 * `npm run tool -- <name>`: what is needed too seldom for a script of its own in package.json.
 * Without a name it lists the tools.
 */
type Tool = { about: string; run: () => Promise<unknown> };

const tools: Record<string, Tool> = {
  audit: {
    about: 'asks the registry for known weaknesses of the locked packages',
    run: () => import('./tests/licences/audit.ts'),
  },
  bench: {
    about:
      'measures pages with Lighthouse, and builds beside a bare site and Starlight: [pages] [builds]',
    run: () => import('./tests/bench/cli.ts'),
  },
  claims: {
    about: 'prints every claim with its source, and the values of dist/ that have none',
    run: () => import('./tests/claims/cli.ts'),
  },
  licences: {
    about: 'prints the packages whose licence needs a word; --list prints all',
    run: () => import('./tests/licences/cli.ts'),
  },
  load: {
    about: 'measures nginx with dist/ under load: [seconds] [port]',
    run: () => import('./tests/load/bench.ts'),
  },
  mutation: {
    about: 'changes the pure code at random places and says what no unit test notices',
    run: () => import('./tests/mutation/cli.ts'),
  },
  review: {
    about: 'says what dist/ changes for readers: --base <folder or commit>',
    run: () => import('./tests/review/cli.ts'),
  },
  schemas: {
    about: 'writes the editor schemas, docs/reference.md and the glossary table',
    run: () => import('./src/authoring/editor/cli.ts'),
  },
  screenshots: {
    about: 'draws the pictures of docs/screenshots from dist/',
    run: () => import('./tests/screenshots/cli.ts'),
  },
  sources: {
    about: 'asks every cited address which pages are gone or changed, and writes a report',
    run: () => import('./src/authoring/sources/cli.ts'),
  },
  'search-eval': {
    about: 'measures the search of dist/ on real questions, beside Pagefind and MiniSearch',
    run: () => import('./tests/search/eval.ts'),
  },
  'search-fit': {
    about: 'learns anew when a query has no answer, from the questions of tests/search: [table]',
    run: () => import('./tests/search/fit.ts'),
  },
  'search-explain': {
    about: 'shows how a query is read and why pages rank as they do: <locale> "<query>"',
    run: () => import('./tests/search/explain.ts'),
  },
};

const list = Object.entries(tools)
  .map(([name, { about }]) => `  ${name.padEnd(16)}${about}`)
  .join('\n');

const name = argv[2];
const tool = name === undefined ? undefined : tools[name];
if (tool) {
  // A tool reads its own arguments, which begin after its name.
  argv.splice(2, 1);
  await tool.run();
} else if (name === undefined) {
  console.log(`npm run tool -- <name> [arguments]\n\n${list}`);
} else {
  console.error(`There is no tool “${name}”. These are there:\n\n${list}`);
  process.exitCode = 2;
}
