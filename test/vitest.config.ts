/** Tests with coverage of the sources. What examples import by the package's name is the sources here. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const sources = fileURLToPath(new URL('../src/', import.meta.url));

export default defineConfig({
  resolve: {
    alias: [
      { find: /^duban$/u, replacement: `${sources}index.ts` },
      { find: /^duban\/(.+)$/u, replacement: `${sources}$1/index.ts` },
    ],
  },
  test: {
    root: '.',
    include: ['test/**/*.test.ts'],
    exclude: ['test/soak/**', 'node_modules/**'],
    // Two cores are what checks run on; left alone, one of them would be kept free.
    maxWorkers: 2,
    // Walks make many short-lived objects: less of the time goes into clearing them up.
    execArgv: ['--max-semi-space-size=64'],
    // Sources keep nothing between calls, so files of one worker may share them: a sixth of the time less.
    isolate: false,
    setupFiles: ['test/seed.ts'],
    // Only what hangs is stopped, and an hour is no verdict on a busy machine: no test is one of time.
    testTimeout: 3_600_000,
    hookTimeout: 3_600_000,
    teardownTimeout: 600_000,
    allowOnly: false,
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      reporter: ['text-summary'],
      thresholds: { statements: 85, branches: 70 },
    },
  },
});
