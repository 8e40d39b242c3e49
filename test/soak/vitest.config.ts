/** The long runs, apart from the tests, and the properties on cases drawn anew. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: '.',
    include: ['test/soak/**/*.test.ts', 'test/**/*.properties.test.ts'],
    testTimeout: 3_600_000,
    fileParallelism: false,
  },
});
