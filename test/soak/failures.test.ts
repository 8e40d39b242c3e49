/** The long run of failing stores: ten thousand programs. */
import { describe, expect, it } from 'vitest';
import { failingPrograms } from '../engine/failing-programs.js';
import { times } from '../times.js';

const hours = 6 * 3_600_000;
const runs = times(200, 10_000);

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
