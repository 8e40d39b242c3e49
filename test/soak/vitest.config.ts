/** The long runs, apart from the tests, and the properties on cases drawn anew. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: '.',
    include: ['test/soak/**/*.test.ts', 'test/**/*.properties.test.ts'],
    // Properties of the engine draw many more cases.
    env: { SOAK: '1' },
    testTimeout: 3_600_000,
    fileParallelism: false,
  },
});
