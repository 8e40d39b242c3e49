/** Compiled charts: whatever the machine, the same steps as XState's own. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileMachine, toMachine } from '../../src/chart/index.js';
import { countyCampaign } from '../../src/packs/county-campaign/index.js';
import { chartSpecOf } from '../../src/policy/index.js';
import { compareMachines } from './machines/property.js';
import { expectEqualRuns } from './machines/same.js';

/** Runs that once differed: active states without their ancestors, told apart by their number only. */
const seeds = [
  { seed: 2029246776, path: '778' },
  { seed: -1239644834, path: '19' },
];

describe('a compiled chart', () => {
  it('takes the same steps as XState on 500 random machines and programs', () => {
    const { pairs, steps, gaveUp } = compareMachines({ numRuns: 500 });
    expect(pairs).toBe(500);
    expect(steps).toBeGreaterThan(1500);
    expect(gaveUp).toBeLessThan(100);
  });

  it.each(seeds)('takes the same steps where it once did not: $seed', (seed) => {
    expect(compareMachines({ ...seed, numRuns: 1 }).pairs).toBe(1);
  });

  it.each(countyCampaign({ year: 2022 }).procedures.map((procedure) => [procedure.id, procedure] as const))(
    'takes the same steps through the procedure %s',
    (_, procedure) => {
      const machine = toMachine(chartSpecOf(procedure));
      const chart = compileMachine(machine);
      const program = fc.array(
        fc.record({
          type: fc.constantFrom(...(machine.events as readonly string[]), 'nothing.known'),
          n: fc.nat(7),
          delayed: fc.constant(false),
        }),
        { minLength: 1, maxLength: 30 },
      );
      fc.assert(
        fc.property(program, (events) => {
          const asked = events.map((event) => ({
            ...event,
            allows: (id: string) => (id.length + event.n) % 3 !== 0,
          }));
          expect(expectEqualRuns(machine, chart, asked)).toEqual({ steps: events.length, gaveUp: false });
        }),
        { numRuns: 40 },
      );
    },
  );
});
