/** Counters of chosen names that issue slips about themselves: some names are too short for what a slip carries. */
import type { Scenario } from '../../../src/simulation/index.js';
import { slips } from './slips.js';

/** One slip of every counter, which carries its name. */
export const named = ({ ids }: { readonly ids: readonly string[] }): Scenario => {
  const scenario = slips({ matter: { unit: true }, number: '1' });
  const { behaviour } = scenario;
  return {
    ...scenario,
    units: ids.map((id) => ({ id, kind: 'counter', staff: { clerk: 1 } })),
    behaviour: {
      ...behaviour,
      arrivals: behaviour.arrivals.map((one) => ({ ...one, comes: { kind: 'once', on: '2022-01-04' } })),
    },
    measures: [{ id: 'issued', kind: 'count', of: { types: ['slip.issued'] } }],
  };
};
