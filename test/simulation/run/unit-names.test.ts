/** Units may be called anything that the registry takes, and no name is read as something else; others are refused. */
import { expect, it } from 'vitest';
import { average, rowOf, simulate } from '../../../src/simulation/index.js';
import type { Scenario } from '../../../src/simulation/index.js';
import { thrown } from '../../thrown.js';
import { played, problems } from './desk.js';

const on = '2022-02-10';
const measures: Scenario['measures'] = [
  { id: 'left', kind: 'tally', tally: 'open', on },
  { id: 'own', kind: 'tally', tally: 'open', on, per: 'unit' },
  { id: 'clear', kind: 'at-zero', tally: 'open', on },
  { id: 'idle', kind: 'tally', tally: 'open', on, among: { profiles: ['idle'] } },
];
const certain = { ...average, found: 1, nil: 0, real: 1, heaping: 0 };
const called = (id: string): Scenario => {
  const units = [
    { id, kind: 'counter', staff: { head: 1 } },
    { id: 'u1', kind: 'counter', staff: { head: 1 } },
  ];
  const profiles = [certain, { ...certain, id: 'idle' }];
  return { ...problems([], { units, measures, profiles }), profileOf: { [id]: 'idle' } };
};

it.each(['甲-1', 'a_b', '县政府〔2022〕3', '甲·乙', 'a.b', 'u1-1', '1', 'toString', 'constructor'])(
  'such as %s, in totals and in profiles',
  (id) => {
    const { results } = played(called(id));
    expect(results.refusals).toEqual({});
    expect(rowOf(results, 'left').mean).toBe(2);
    expect(rowOf(results, 'own', id).mean).toBe(1);
    expect(rowOf(results, 'clear').mean).toBe(0);
    expect(rowOf(results, 'idle').mean).toBe(1);
  },
);

it.each(['a#1', '#', 'a:b', '__proto__', '*', '〔2022〕', '-a', 'a b', 'host', 'a'.repeat(65)])(
  'not %j: the scenario is refused, with its path',
  (id) => {
    const error = thrown(() => simulate({ ...called(id), profileOf: {} }, { seed: 1 }));
    expect(error.code).toBe('bad-scenario');
    expect(error.faults.map(({ path }) => path)).toContain('units.0 (data.unit)');
  },
);
