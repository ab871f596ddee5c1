import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/{unit,built,engines}/**/*.test.ts'],
    maxWorkers: 2,
    // Builds and compression take their time on two cores.
    testTimeout: 60_000,
    hookTimeout: 180_000,
  },
});
