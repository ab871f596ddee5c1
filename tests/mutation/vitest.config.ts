import { defineConfig } from 'vitest/config';

/** The unit tests of the folders whose code is mutated; others would only take time. */
const folders = (process.env.MUTATION_TESTS ?? 'tests/unit').split(',');

export default defineConfig({
  test: {
    include: folders.map((folder) => `${folder}/**/*.test.ts`),
    testTimeout: 60_000,
  },
});
