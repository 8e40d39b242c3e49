/** Work measured: of everything, or of some habits and arrivals. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rowOf, simulate } from '../../../src/simulation/index.js';
import type { Results, Scenario } from '../../../src/simulation/index.js';
import { counters } from '../run/shop.js';
import { thrown } from '../../thrown.js';

const shop = counters({ units: 1, clerks: 2, days: 2, to: '2022-02-28' });
const [serve] = shop.behaviour.habits;
const [ticket] = shop.behaviour.arrivals;

/** Every ticket takes a quarter of an hour to write and half an hour to serve; none is left at the end. */
const scenario: Scenario = {
  ...shop,
  to: '2022-03-04',
  behaviour: {
    ...shop.behaviour,
    habits: serve === undefined ? [] : [{ ...serve, takes: { kind: 'constant', value: 0.5 } }],
    arrivals: ticket === undefined ? [] : [{ ...ticket, takes: { kind: 'constant', value: 0.25 } }],
  },
  measures: [
    { id: 'hours', kind: 'work', what: 'hours' },
    { id: 'writing', kind: 'work', what: 'hours', of: ['ticket'] },
    { id: 'written', kind: 'work', what: 'pieces', of: ['ticket'] },
    { id: 'serving', kind: 'work', what: 'hours', of: ['serve'] },
    { id: 'served', kind: 'work', what: 'pieces', of: ['serve'] },
    { id: 'wait', kind: 'work', what: 'waiting' },
    { id: 'wait-to-write', kind: 'work', what: 'waiting', of: ['ticket'] },
    { id: 'wait-to-serve', kind: 'work', what: 'waiting', of: ['serve'] },
  ],
};

it('counts hours and pieces of the work named, and all where none is', () => {
  const results = simulate(scenario, { seed: 7 });
  const of = (id: string): number => rowOf(results, id, 'clerk').mean ?? Number.NaN;
  expect(of('written')).toBeGreaterThan(50);
  expect(of('writing')).toBeCloseTo(of('written') / 4, 9);
  expect(of('serving')).toBeCloseTo(of('served') / 2, 9);
  expect(of('hours')).toBeCloseTo(of('writing') + of('serving'), 9);
  const waited = of('wait-to-write') * of('written') + of('wait-to-serve') * of('served');
  expect(of('wait')).toBeCloseTo(waited / (of('written') + of('served')), 9);
});

it('tells what is left at the end, and counts what was done of it', () => {
  const figures = ['hours', 'pieces', 'backlog'] as const;
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: 1, max: 3 }), fc.integer({ min: 0, max: 6 }), (seed, clerks, more) => {
      // Twenty a day come, and seven hours have each clerk: at most seven of them are done.
      const hours = clerks + more;
      const crowded = counters({ clerks, perDay: 20, to: '2022-01-07' });
      const habits = crowded.behaviour.habits.map((habit) => ({
        ...habit,
        takes: { kind: 'constant' as const, value: hours },
      }));
      const measures = figures.map((what) => ({ id: what, kind: 'work' as const, what }));
      const results = simulate(
        {
          ...crowded,
          behaviour: { ...crowded.behaviour, habits },
          measures: [...crowded.measures.slice(0, 1), ...measures],
        },
        { seed },
      );
      const of = (id: string): number => rowOf(results, id, 'clerk').mean ?? Number.NaN;
      expect(of('pieces') + of('backlog')).toBe(rowOf(results, 'opened', 'u1').mean);
      const inHand = of('hours') - of('pieces') * hours;
      expect(inHand).toBeGreaterThan(-1e-9);
      expect(inHand).toBeLessThanOrEqual(Math.min(of('backlog'), clerks) * hours);
      expect(of('hours')).toBeLessThanOrEqual(clerks * 4 * 7);
      // Nearly three times as much comes as can be done: after the first hours nobody has nothing to do.
      expect(of('hours')).toBeGreaterThan(clerks * 4 * 7 - clerks * 7);
    }),
    { numRuns: 40 },
  );
});

/** Two units, one of them with somebody who holds two roles. */
const two = counters({ units: 2, clerks: 2, to: '2022-02-28' });
const parted: Scenario = {
  ...two,
  units: [
    { id: 'u1', kind: 'counter', staff: { clerk: ['li', 'wang'], office: ['li', 'zhao'] } },
    ...two.units.slice(1),
  ],
  measures: (['role', 'habit', 'holder', 'unit', 'profile', 'kind', 'size'] as const).flatMap((by) => [
    { id: `hours-${by}`, kind: 'work', what: 'hours', by } as const,
    { id: `pieces-${by}`, kind: 'work', what: 'pieces', by } as const,
  ]),
};
const sumOf = ({ rows }: Results, measure: string): number =>
  rows.reduce((sum, row) => (row.measure === measure ? sum + (row.mean ?? 0) : sum), 0);

it('comes to the same whatever it is split by', () => {
  const results = simulate(parted, { seed: 7 });
  expect(sumOf(results, 'hours-role')).toBeGreaterThan(50);
  for (const what of ['hours', 'pieces'])
    for (const by of ['habit', 'holder', 'unit', 'profile', 'kind', 'size'])
      expect(sumOf(results, `${what}-${by}`)).toBeCloseTo(sumOf(results, `${what}-role`), 6);
  expect(rowOf(results, 'hours-habit', 'serve').mean).toBeCloseTo(rowOf(results, 'hours-role', 'clerk').mean ?? 0, 6);
});

it('says which share of their office hours people worked', () => {
  const measures: Scenario['measures'] = [
    { id: 'busy', kind: 'work', what: 'utilisation', by: 'unit' },
    { id: 'hours', kind: 'work', what: 'hours', by: 'unit' },
    { id: 'busy-clerks', kind: 'work', what: 'utilisation', by: 'holder' },
  ];
  const results = simulate({ ...two, measures }, { seed: 7 });
  // January and February of 2022 have 21 and 16 working days, of seven hours.
  const office = 2 * 7 * 37;
  for (const unit of ['u1', 'u2'])
    expect(rowOf(results, 'busy', unit).mean).toBeCloseTo((rowOf(results, 'hours', unit).mean ?? 0) / office, 9);
  expect(rowOf(results, 'busy-clerks', 'clerk').mean).toBeCloseTo(sumOf(results, 'busy') / 2, 9);
  expect(rowOf(results, 'busy-clerks', 'office').mean).toBeUndefined();
  const byRole = { ...two, measures: [{ id: 'm', kind: 'work', what: 'utilisation' }] } as const;
  expect(thrown(() => simulate(byRole, { seed: 7 })).faults.map(({ path }) => path)).toEqual(['measures.0.by']);
});
