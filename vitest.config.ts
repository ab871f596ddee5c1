import { defineConfig } from 'vitest/config';
import { shareBuiltSites } from './tests/setup/share-built-sites.ts';

shareBuiltSites();

/** Tests of rules take the languages of sample content instead of the project's. */
const rules = 'tests/unit/check/rules/**/*.test.ts';

/** Tests that replace modules in a way that other test files in the same worker must not see. */
const alone = [
  'tests/unit/check/rules/{draft-language,draft-texts,link,localized-structure}.test.ts',
  'tests/unit/check/{lagging,planted-mistakes}.test.ts',
  'tests/unit/authoring/translations/accept.test.ts',
  'tests/unit/schemas/message.test.ts',
  'tests/{built,engines}/**/*.test.ts',
];

/** Builds the whole site four times to compare the files byte by byte: in the nightly run only. */
const nightly = process.env.TEST_EXTENT === 'all' ? [] : ['tests/built/same-output.test.ts'];

/** A worker for each file would load every module again, which takes a third of the time. */
const shared = { isolate: false, unstubGlobals: true };

export default defineConfig({
  test: {
    maxWorkers: 2,
    // Builds and compression take their time on two cores.
    testTimeout: 60_000,
    hookTimeout: 180_000,
    projects: [
      { extends: true, test: { name: 'alone', include: alone, exclude: nightly } },
      { extends: true, test: { name: 'rules', include: [rules], exclude: alone, ...shared } },
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          exclude: [rules, ...alone],
          ...shared,
        },
      },
    ],
  },
});
