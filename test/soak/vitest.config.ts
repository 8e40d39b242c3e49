/** The long runs, apart from the tests. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { root: '.', include: ['test/soak/**/*.test.ts'], testTimeout: 3_600_000, fileParallelism: false },
});
