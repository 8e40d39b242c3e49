/** What comes at a rate against theory: as many as a Poisson process brings in the working time of its window, and none after. */
import { expect, it } from 'vitest';
import { meanInterval, moments, restOf } from '../../../src/simulation/index.js';
import type { Scenario } from '../../../src/simulation/index.js';
import { playRun } from '../../../src/simulation/run/index.js';
import { planOf } from '../../../src/simulation/scenario/index.js';
import { halted } from '../forecast/halted.js';
import { counters } from './shop.js';

/** The counter with tickets at a rate in a window, and nobody who serves them. */
const window = (perDay: number, from: string, to: string, begins = '2022-01-01'): Scenario => {
  const { behaviour, ...others } = counters({ to: '2022-03-31' });
  const arrivals = behaviour.arrivals.map((one) => ({ ...one, comes: { kind: 'rate' as const, perDay, from, to } }));
  return { ...others, measures: [], from: begins, behaviour: { ...behaviour, habits: [], arrivals } };
};

/** How many come in each of so many runs, and all instants at which any does. */
const comingIn = (scenario: Scenario, runs: number) => {
  const plan = planOf(scenario);
  const counts = moments();
  const at: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    let n = 0;
    playRun(plan, 7, run, {
      onEvent: (event) => {
        if (event.type !== 'ticket.opened') return;
        n += 1;
        at.push(event.at);
      },
    });
    counts.add(n);
  }
  return { counts, at };
};

it.each([
  // Ten working days, of which most windows bring nothing.
  [0.03, '2022-02-07', '2022-02-18', '2022-01-01', 0.3],
  [0.5, '2022-02-07', '2022-02-18', '2022-01-01', 5],
  // Four days are left of a window that began before the season.
  [1, '2022-01-04', '2022-01-14', '2022-01-11', 4],
])(
  '%d a day from %s to %s, in a season from %s: %d on average, as many as their variance',
  (perDay, from, to, on, n) => {
    const { counts, at } = comingIn(window(perDay, from, to, on), 2000);
    const { low, high } = meanInterval(counts, 0.999);
    expect(low).toBeLessThan(n);
    expect(high).toBeGreaterThan(n);
    expect(counts.variance / n).toBeGreaterThan(0.85);
    expect(counts.variance / n).toBeLessThan(1.15);
    expect(Math.max(...at)).toBeLessThan(Date.parse(`${to}T18:00+08:00`));
    expect(Math.min(...at)).toBeGreaterThan(Date.parse(`${on}T09:00+08:00`));
  },
);

it('a window without working time brings none', () => {
  expect(comingIn(window(2, '2022-02-12', '2022-02-13'), 50).at).toEqual([]);
});

it('a campaign under way gets what is left of a window, and of one that is over nothing', () => {
  const scenario = window(1, '2022-02-07', '2022-02-18');
  const rest = (on: string): Scenario => {
    const { state, history } = halted(scenario, on, 1);
    return restOf(scenario, state, history);
  };
  const { low, high } = meanInterval(comingIn(rest('2022-02-15'), 1000).counts, 0.999);
  expect(low).toBeLessThan(3);
  expect(high).toBeGreaterThan(3);
  expect(comingIn(rest('2022-02-18'), 50).at).toEqual([]);
});
