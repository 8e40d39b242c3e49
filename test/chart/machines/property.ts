/** The property itself: whatever the machine and the events, a compiled chart and XState take the same steps. */
import fc from 'fast-check';
import { compileMachine } from '../../../src/chart/index.js';
import { machineGene, programGene } from './genes.js';
import { machineOf } from './machine.js';
import { expectEqualRuns } from './same.js';

/** What the runs came to. */
export interface Seen {
  pairs: number;
  steps: number;
  gaveUp: number;
}

/** Compares so many machines with programs: at first, again from memory, and with hardly any memory. */
export const compareMachines = (options: fc.Parameters<never>): Seen => {
  const seen: Seen = { pairs: 0, steps: 0, gaveUp: 0 };
  fc.assert(
    fc.property(machineGene, programGene, (gene, program) => {
      const machine = machineOf(gene);
      const chart = compileMachine(machine);
      const { steps, gaveUp } = expectEqualRuns(machine, chart, program);
      expectEqualRuns(machine, chart, program);
      expectEqualRuns(machine, compileMachine(machine, { cells: 4 }), program);
      seen.pairs += 1;
      seen.steps += steps;
      seen.gaveUp += gaveUp ? 1 : 0;
    }),
    options as never,
  );
  return seen;
};
