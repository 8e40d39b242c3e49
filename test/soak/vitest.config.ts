/** The long runs, apart from the tests, and the properties on cases drawn anew. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: '.',
    include: ['test/soak/**/*.test.ts', 'test/**/*.properties.test.ts'],
    // Properties of the engine draw many more cases: all of them, or the share that the caller's SOAK says.
    env: { SOAK: process.env['SOAK'] ?? '1' },
    // Only what hangs is stopped.
    testTimeout: 14_400_000,
    hookTimeout: 14_400_000,
    teardownTimeout: 600_000,
    fileParallelism: false,
  },
});
