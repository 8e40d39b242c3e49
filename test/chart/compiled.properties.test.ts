/** Compiled charts: whatever the machine, the same steps as XState's own. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileMachine } from '../../src/chart/index.js';
import { machineGene, programGene } from './machines/genes.js';
import { machineOf } from './machines/machine.js';
import { expectEqualRuns } from './machines/same.js';

describe('a compiled chart', () => {
  it('takes the same steps as XState, at first, again from memory, and with almost no memory', () => {
    const seen = { steps: 0, gaveUp: 0 };
    fc.assert(
      fc.property(machineGene, programGene, (gene, program) => {
        const machine = machineOf(gene);
        const chart = compileMachine(machine);
        const { steps, gaveUp } = expectEqualRuns(machine, chart, program);
        expectEqualRuns(machine, chart, program);
        expectEqualRuns(machine, compileMachine(machine, { cells: 4 }), program);
        seen.steps += steps;
        seen.gaveUp += gaveUp ? 1 : 0;
      }),
      {
        numRuns: Number(process.env['RUNS'] ?? 500),
        ...(process.env['SEED'] === undefined ? {} : { seed: Number(process.env['SEED']) }),
      },
    );
    console.log(seen);
    expect(seen.steps).toBeGreaterThan(1000);
    expect(seen.gaveUp).toBeLessThan(250);
  });
});
