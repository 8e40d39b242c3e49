/** The long run of failing stores: ten thousand programs, or as many as SOAK says. */
import { describe, expect, it } from 'vitest';
import { failingPrograms } from '../engine/failing-programs.js';

const hours = 6 * 3_600_000;
const runs = Number(process.env['SOAK'] ?? 10_000);

describe('soak', () => {
  it.each([
    ['memory', 0.6],
    ['network', 0.25],
    ['sqlite', 0.15],
  ] as const)(
    'a store that fails now and then (%s): programs end as if it had never failed',
    { timeout: hours },
    async (backend, part) => {
      const count = Math.ceil(runs * part);
      const failed = await failingPrograms(backend, count);
      console.log(`${count} programs on ${backend}, ${failed} failures`);
      expect(failed).toBeGreaterThan(count);
    },
  );
});
