import { defineConfig } from 'vitest/config';

/** The unit tests of the folders whose code is mutated; others would only take time. */
const folders = (process.env.MUTATION_TESTS ?? 'tests/unit').split(',');
const slow = (process.env.MUTATION_SLOW ?? '').split(',').filter(Boolean);

export default defineConfig({
  test: {
    include: folders.map((folder) => `${folder}/**/*.test.ts`),
    exclude: slow.flatMap((name) => folders.map((folder) => `${folder}/${name}.test.ts`)),
    // The tests on the real content take seconds, and say more of the content than of the code.
    testNamePattern: /^(?!.*the real content)/,
    testTimeout: 60_000,
  },
});
