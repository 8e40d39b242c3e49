/** What weighs nothing is not done, whether there is anything else to do or not. */
import { expect, it } from 'vitest';
import { average } from '../../../src/simulation/index.js';
import type { Scenario } from '../../../src/simulation/index.js';
import { does, find, played, problems } from './desk.js';

type Choice = Scenario['behaviour']['habits'][number]['does'][number];

const closed = (choices: readonly Choice[], weights: Readonly<Record<string, number>> = {}): number => {
  const scenario = problems([does('close', 'open', 'problem.close', { does: choices })], {
    profiles: [{ ...average, weights }],
  });
  return played(scenario).events.filter(({ type }) => type === 'problem.closed').length;
};
const close = { command: 'problem.close' };

it.each<readonly [string, readonly Choice[], Readonly<Record<string, number>>, number]>([
  ['one that weighs nothing', [{ ...close, weight: 0 }], {}, 0],
  ['one that weighs something', [{ ...close, weight: 0.1 }], {}, 1],
  ['one where a profile lets it weigh nothing', [close], { 'problem.close': 0 }, 0],
  ['one where a profile lets it weigh something', [{ ...close, weight: 0 }], { 'problem.close': 1 }, 1],
  [
    'two that weigh nothing',
    [
      { ...close, weight: 0 },
      { ...close, id: 'other', weight: 0 },
    ],
    {},
    0,
  ],
  ['one for what is fixed, where nothing is', [{ ...close, weight: { real: 1, paper: 0 } }], {}, 0],
  ['one for what is on paper, where it is', [{ ...close, weight: { real: 0, paper: 1 } }], {}, 1],
])('%s', (_what, choices, weights, n) => {
  expect(closed(choices, weights)).toBe(n);
});

it('no case is opened where a profile lets opening weigh nothing', () => {
  const scenario = problems([], { arrivals: [find()], profiles: [{ ...average, weights: { 'problem.find': 0 } }] });
  const { events, results } = played(scenario);
  expect([events.length, results.refusals]).toEqual([0, {}]);
});
