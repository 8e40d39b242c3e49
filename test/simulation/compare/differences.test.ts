/** Tables of differences on made-up runs: settled by luck no more often than the level says, and never by a few runs. */
import { describe, expect, it } from 'vitest';
import { differencesOf } from '../../../src/simulation/compare/index.js';
import { streams } from '../../../src/simulation/random/index.js';
import { layoutOf } from '../../../src/simulation/results/index.js';
import type { Layout, Measure, RunRecord } from '../../../src/simulation/results/index.js';

const units = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
const layoutWith = (measure: Measure): Layout =>
  layoutOf(
    [measure],
    { roles: [], habits: [], kindOf: [], by: { size: [], kind: [], profile: [], unit: units } },
    () => {
      throw new Error('no days here');
    },
  );
const counted: Measure = { id: 'm', kind: 'count', of: { types: ['x'] }, per: 'unit' };
const answered: Measure = { id: 'm', kind: 'units', of: { types: ['x'] }, per: 'unit' };
const recordOf = (values: readonly number[]): RunRecord => ({
  run: 0,
  values: Float64Array.from(values),
  sketches: [],
  events: 0,
  commands: 0,
  refused: [],
  faults: [],
});

/** The most successes that so many trials of a chance have, but once in ten thousand. */
const mostOf = (n: number, chance: number): number => {
  let [term, sum, k] = [(1 - chance) ** n, (1 - chance) ** n, 0];
  while (sum < 0.9999) {
    term *= ((n - k) / (k + 1)) * (chance / (1 - chance));
    sum += term;
    k += 1;
  }
  return k;
};

describe('where nothing differs', () => {
  it.each([
    ['figures', counted, (next: () => number) => next() + next() - next()],
    ['yes and no', answered, (next: () => number) => (next() < 0.3 ? 1 : 0)],
  ] as const)('a table of %s settles something no more often than the level says', (name, measure, draw) => {
    const random = streams(11).stream(name);
    const next = (): number => random.next();
    const layout = layoutWith(measure);
    const tables = 400;
    let settled = 0;
    for (let table = 0; table < tables; table += 1) {
      const differences = differencesOf(layout, layout, 'x');
      for (let run = 0; run < 15; run += 1)
        differences.add(recordOf(units.map(() => draw(next))), recordOf(units.map(() => draw(next))));
      if (differences.rows(0.95).some((row) => row.settled)) settled += 1;
    }
    expect(settled).toBeLessThanOrEqual(mostOf(tables, 0.05));
  });
});

describe('a difference', () => {
  const after = (runs: number, measure: Measure, here: number, there: number) => {
    const layout = layoutWith(measure);
    const differences = differencesOf(layout, layout, 'x');
    for (let run = 0; run < runs; run += 1)
      differences.add(recordOf(units.map(() => here)), recordOf(units.map(() => there)));
    return differences.rows(0.95)[0];
  };
  it('that is always the same is settled once as many coins seldom fall alike', () => {
    for (const measure of [counted, answered])
      expect([4, 9, 10].map((runs) => after(runs, measure, 0, 1)?.settled)).toEqual([false, true, true]);
  });
  it('of one run has no interval, and of none no figure', () => {
    expect(after(1, counted, 2, 5)).toMatchObject({ runs: 1, difference: 3, low: undefined, p: 1, settled: false });
    expect(after(1, counted, Number.NaN, 5)).toMatchObject({ runs: 0, difference: undefined, p: 1, settled: false });
  });
  it('counts pairs only where both had something to say', () => {
    const layout = layoutWith(counted);
    const differences = differencesOf(layout, layout, 'x');
    for (const [here, there] of [
      [1, 2],
      [Number.NaN, 2],
      [3, Number.NaN],
      [4, 4],
      [2, 1],
    ] as const)
      differences.add(recordOf([here]), recordOf([there]));
    expect(differences.rows(0.95)[0]).toMatchObject({ runs: 3, difference: 0, higher: 1 / 3, lower: 1 / 3 });
  });
});
