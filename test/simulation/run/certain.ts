/** The counters with nothing left to luck: tickets come on fixed days, lie for so long and take so long. */
import type { Scenario } from '../../../src/simulation/index.js';
import { counters } from './shop.js';

/** Three counters of two clerks. Hours are working hours; days are of January 2022. */
export const certain = (of: {
  readonly takes: number;
  readonly after: number;
  readonly days: readonly number[];
}): Scenario => {
  const scenario = counters({ units: 3, clerks: 2, days: 2, to: '2022-02-28' });
  const { habits, arrivals } = scenario.behaviour;
  return {
    ...scenario,
    behaviour: {
      ...scenario.behaviour,
      habits: habits.map((habit) => ({
        ...habit,
        takes: { kind: 'constant', value: of.takes },
        after: { kind: 'constant', value: of.after },
      })),
      arrivals: of.days.flatMap((n) =>
        arrivals.map((one) => ({
          ...one,
          id: `t${n}`,
          comes: { kind: 'once' as const, on: `2022-01-${String(n).padStart(2, '0')}` },
        })),
      ),
    },
  };
};
