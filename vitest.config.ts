import { defineConfig } from 'vitest/config';
import { shareBuiltSites } from './tests/setup/share-built-sites.ts';

shareBuiltSites();

export default defineConfig({
  test: {
    include: ['tests/{unit,built,engines}/**/*.test.ts'],
    maxWorkers: 2,
    // Builds and compression take their time on two cores.
    testTimeout: 60_000,
    hookTimeout: 180_000,
  },
});
