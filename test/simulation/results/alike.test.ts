/** Runs that all agree are no certainty, and a share of one unit is the same figure however it is split. */
import { describe, expect, it } from 'vitest';
import { pairFold } from '../../../src/simulation/compare/index.js';
import { streams } from '../../../src/simulation/random/index.js';
import { foldOf, layoutOf, rowOf } from '../../../src/simulation/results/index.js';
import type { Measure, Per } from '../../../src/simulation/results/index.js';
import { meanInterval, moments } from '../../../src/simulation/statistics/index.js';

const of = { types: ['x'] };
const count: Measure = { id: 'm', kind: 'count', of };
const busy: Measure = { id: 'm', kind: 'work', what: 'utilisation', by: 'unit' };
const had = (per: Per): Measure => ({ id: 'm', kind: 'units', of, per });
const groups = {
  roles: [],
  habits: [],
  kindOf: ['k'],
  by: { size: ['all'], kind: ['k'], profile: ['p'], unit: ['u'] },
};

/** The row of one figure, run by run. */
const row = (measure: Measure, values: readonly number[], level = 0.95) => {
  const layout = layoutOf([measure], groups, () => {
    throw new Error('no days here');
  });
  const fold = foldOf(layout);
  values.forEach((value, run) => {
    fold.add({ run, values: Float64Array.of(value), sketches: [], events: 0, commands: 0, refused: [], faults: [] });
  });
  const { rows } = fold.results({ seed: 1, wanted: values.length, level });
  return rowOf({ rows }, 'm', rows[0]?.group);
};
const alike = (value: number, runs: number): readonly number[] => Array.from({ length: runs }, () => value);

describe('the interval of runs that all agree', () => {
  it('of none counted is the exact one of Poisson’s law: so many runs without any come once in forty at its end', () => {
    for (const runs of [2, 10, 400]) {
      const { low, high = 0 } = row(count, alike(0, runs));
      expect(low).toBe(0);
      expect(Math.exp(-runs * high)).toBeCloseTo(0.025, 12);
    }
    expect(row(count, alike(0, 10), 0.99).high).toBeCloseTo(-Math.log(0.005) / 10, 12);
  });
  it('of so many counted is as much of them wide, never below none, and narrows with the runs', () => {
    expect(row(count, alike(4, 2)).low).toBe(0);
    const { low = 0, high = 0 } = row(count, alike(4, 100));
    expect([low, high].map((end) => Number(end.toFixed(6)))).toEqual([3.852445, 4.147555]);
    const three = moments();
    for (const value of alike(4, 3)) three.add(value);
    expect(meanInterval(three).high).toBeGreaterThan(4);
  });
  it('of a share lies within 0 and 1, and holds whatever the runs that come out otherwise are', () => {
    const others = 1 - 0.025 ** (1 / 10);
    const { low = 0, high = 0 } = row(busy, alike(0.8, 10));
    expect(low).toBeCloseTo(0.8 * (1 - others), 12);
    expect(high).toBeCloseTo(0.8 + 0.2 * others, 12);
    expect(row(busy, alike(0, 10)).high).toBeGreaterThan(0.2);
  });
  it('covers a seldom event as often as it says', () => {
    const random = streams(3).stream('seldom');
    const draw = (): number => {
      let n = 0;
      for (let left = random.next(), term = Math.exp(-0.1); left > term && n < 9; term *= 0.1 / n) {
        left -= term;
        n += 1;
      }
      return n;
    };
    let [covered, points] = [0, 0];
    for (let table = 0; table < 1000; table += 1) {
      const { low = 0, high = 0 } = row(count, Array.from({ length: 10 }, draw));
      if (low <= 0.1 && high >= 0.1) covered += 1;
      if (low === high) points += 1;
    }
    expect(points).toBe(0);
    expect(covered).toBeGreaterThan(950);
  });
});

describe('a share of one unit', () => {
  const random = streams(4).stream('one');
  const values = Array.from({ length: 20 }, () => (random.next() < 0.3 ? 1 : 0));
  const others = Array.from({ length: 20 }, () => (random.next() < 0.5 ? 1 : 0));
  const pers = ['season', 'size', 'kind', 'profile', 'unit'] as const;
  it('has one interval, however it is split', () => {
    const [first, ...rest] = pers.map((per) => row(had(per), values)).map(({ low, high }) => [low, high]);
    for (const one of rest) expect(one).toEqual(first);
  });
  it('has one difference, however it is split, and none that is a point', () => {
    const pairs = (per: Per, there: readonly number[]) => {
      const fold = pairFold(had(per));
      values.forEach((value, run) => {
        fold.add(value, there[run] ?? 0);
      });
      return fold.paired(0.95);
    };
    for (const there of [others, values]) {
      const [first, ...rest] = pers.map((per) => pairs(per, there));
      for (const one of rest) expect(one).toEqual(first);
      expect(first?.low).toBeLessThan(first?.high ?? 0);
    }
  });
  it('of several units goes by how much it varies', () => {
    const several = values.map((value, run) => (value + (others[run] ?? 0)) / 2);
    const { low = 0, high = 0 } = row(had('season'), several);
    const { low: least = 0, high: most = 0 } = row(had('season'), values);
    expect(high - low).toBeLessThan(most - least);
  });
});

it('differences that all agree are no certainty', () => {
  const apart = (measure: Measure, here: number, there: number) => {
    const fold = pairFold(measure);
    for (let run = 0; run < 20; run += 1) fold.add(here, there);
    const { low = 0, high = 0 } = fold.paired(0.95);
    return [low, high].map((end) => Number(end.toFixed(4)));
  };
  expect(apart(count, 3, 3)).toEqual([-0.1844, 0.1844]);
  expect(apart(count, 3, 5)).toEqual([1.6311, 2.3689]);
  expect(apart(busy, 0.5, 0.75)).toEqual([0.0395, 0.3763]);
});
