/** Units may be called anything that the registry takes: no name is read as something else. */
import { expect, it } from 'vitest';
import { rowOf } from '../../../src/simulation/index.js';
import type { Scenario } from '../../../src/simulation/index.js';
import { played, problems } from './desk.js';

const on = '2022-02-10';
const measures: Scenario['measures'] = [
  { id: 'left', kind: 'tally', tally: 'open', on },
  { id: 'own', kind: 'tally', tally: 'open', on, per: 'unit' },
  { id: 'clear', kind: 'at-zero', tally: 'open', on },
];

it.each(['a#1', '#', 'a:b', 'toString', 'constructor', '__proto__', '*'])('such as %s', (id) => {
  const units = [
    { id, kind: 'counter', staff: { head: 1 } },
    { id: 'u1', kind: 'counter', staff: { head: 1 } },
  ];
  const { results } = played(problems([], { units, measures }));
  expect(results.refusals).toEqual({});
  expect(rowOf(results, 'left').mean).toBe(2);
  expect(rowOf(results, 'own', id).mean).toBe(1);
  expect(rowOf(results, 'clear').mean).toBe(0);
});
