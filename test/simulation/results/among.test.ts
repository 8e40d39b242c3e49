/** Figures of some units only: the same as they are for those, and none of the others. */
import { describe, expect, it } from 'vitest';
import { average, replicate, rowOf, simulate } from '../../../src/simulation/index.js';
import type { Among, Measure, Per, Results, Scenario } from '../../../src/simulation/index.js';
import { counters } from '../run/shop.js';

const office = { id: 'office', kind: 'office', staff: { office: 2 } };
const shop = counters({ units: 4, clerks: 1, perDay: 8, serves: 1, days: 1, to: '2022-02-28' });
const on = '2022-02-20';
const tally = 'open-tickets';

/** Four counters, two of them slow, and an office that takes no part. */
const scenario = (measures: readonly Measure[]): Scenario => ({
  ...shop,
  units: [office, ...shop.units],
  behaviour: { ...shop.behaviour, profiles: [average, { ...average, id: 'slow', pace: 3 }] },
  profileOf: { u1: 'slow', u2: 'slow', u3: 'average', u4: 'average', office: 'average' },
  measures,
});
const kindsOf = (per: Per, among?: Among): readonly Measure[] => {
  const part = { per, ...(among === undefined ? {} : { among }) };
  const opened = { types: ['ticket.opened'] };
  return [
    { id: 'count', kind: 'count', of: opened, ...part },
    { id: 'time', kind: 'time', from: opened, to: { types: ['ticket.served'] }, in: 'working-hours', ...part },
    { id: 'tally', kind: 'tally', tally, on, ...part },
    { id: 'units', kind: 'units', of: { types: ['ticket.late'] }, ...part },
    { id: 'clear', kind: 'units-at-zero', tally, on, ...part },
  ];
};
const ids = kindsOf('unit').map(({ id }) => id);
const groups = ({ rows }: Results, measure: string): readonly string[] =>
  rows.filter((row) => row.measure === measure).map(({ group }) => group);

describe('a measure among some units', () => {
  it('has the figures of those units, and no row of others', () => {
    const whole = simulate(scenario(kindsOf('unit')), { seed: 3 });
    const some = simulate(scenario(kindsOf('unit', { kinds: ['counter'], profiles: ['slow'] })), { seed: 3 });
    for (const id of ids) {
      expect(groups(some, id)).toEqual(['u1', 'u2', 'u3', 'u4']);
      for (const unit of ['u1', 'u2']) expect(rowOf(some, id, unit)).toEqual(rowOf(whole, id, unit));
      for (const unit of ['u3', 'u4']) expect(rowOf(some, id, unit)).toMatchObject({ runs: 0, mean: undefined });
    }
  });
  it('of all kinds and profiles is that of all units', () => {
    const all = { kinds: ['counter', 'office'], profiles: ['average', 'slow'] };
    for (const per of ['season', 'size', 'kind', 'profile', 'unit'] as const)
      expect(simulate(scenario(kindsOf(per, all)), { seed: 3 }).rows).toEqual(
        simulate(scenario(kindsOf(per)), { seed: 3 }).rows,
      );
  });
  it('sums over those units, whether it counts, tallies or asks for zero', () => {
    const among = { profiles: ['slow'] };
    const measures: readonly Measure[] = [
      ...kindsOf('season', among),
      { id: 'by-day', kind: 'by-day', of: { types: ['ticket.opened'] }, from: on, to: '2022-02-28', among },
      { id: 'all-clear', kind: 'at-zero', tally, on, among },
    ];
    const some = simulate(scenario(measures), { seed: 3 });
    const each = simulate(scenario(kindsOf('unit')), { seed: 3 });
    const sum = (id: string): number =>
      ['u1', 'u2'].reduce((total, unit) => total + (rowOf(each, id, unit).mean ?? 0), 0);
    expect(rowOf(some, 'count').mean).toBe(sum('count'));
    expect(rowOf(some, 'by-day', '2022-02-28').mean).toBe(sum('count'));
    expect(rowOf(some, 'tally').mean).toBe(sum('tally'));
    expect(rowOf(some, 'units').mean).toBe(sum('units') / 2);
    expect(rowOf(some, 'all-clear').mean).toBe(sum('tally') === 0 ? 1 : 0);
  });
});

describe('figures', () => {
  it('say what they are in, and their intervals lie where figures can', async () => {
    const results = await replicate(scenario(kindsOf('unit')), { runs: 3, seed: 3 });
    expect(ids.map((id) => rowOf(results, id, 'u1').in)).toEqual([
      'number',
      'working-hours',
      'number',
      'share',
      'share',
    ]);
    for (const { low = 0 } of results.rows) expect(low).toBeGreaterThanOrEqual(0);
  });
});
