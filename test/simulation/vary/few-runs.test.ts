/** What seldom happens: runs in which it did not are no answer before they are many. */
import { describe, expect, it } from 'vitest';
import { search, sensitivity } from '../../../src/simulation/index.js';
import type { Scenario } from '../../../src/simulation/index.js';
import { slips, slipTo } from '../run/slips.js';

const blunders = (options: { readonly units: number; readonly chance: number }): Scenario => {
  const units = Array.from({ length: options.units }, (_, i) => ({
    id: `u${i + 1}`,
    kind: 'department',
    staff: { handler: 1 },
  }));
  const arrival = { ...slipTo('department', '2022-01-05', '2022-01-10'), chance: options.chance };
  return {
    ...slips(units, [arrival], []),
    to: '2022-01-06',
    measures: [{ id: 'slips', kind: 'count', of: { types: ['slip.issued'] } }],
  };
};
const made = (chance: number) => ({ make: blunders, options: { units: 1, chance } });
const none = { measure: 'slips', atMost: 0 } as const;
const seeds = Array.from({ length: 12 }, (_, i) => i + 1);

describe('an event of one season in ten', () => {
  it('is not found to be none after ten runs, whatever the seed', async () => {
    for (const seed of seeds) {
      const bounds = { parameter: 'units', from: 1, to: 2 };
      const found = await search(made(0.1), { ...bounds, question: none, runs: 10, most: 10, seed });
      expect(found.outcome, `seed ${seed}`).not.toBe('found');
    }
  });
  it('is no firm answer of three runs', async () => {
    const parameters = { chance: { low: 0.05, high: 0.15 } };
    for (const seed of seeds) {
      const { base } = await sensitivity(made(0.1), { parameters, question: none, runs: 3, seed });
      expect(base.answer, `seed ${seed}`).not.toBe('yes');
    }
  });
});

describe('a scenario without luck', () => {
  const options = { parameter: 'units', from: 1, to: 4, want: 'greatest', seed: 1 } as const;
  it('is answered by many runs all alike, at the bound itself as well', async () => {
    const most = { measure: 'slips', atMost: 3 } as const;
    expect(await search(made(1), { ...options, question: most, runs: 10 })).toMatchObject({
      outcome: 'found',
      answer: 3,
    });
  });
  it('is undecided as long as one season in twenty may come out otherwise', async () => {
    const ask = (runs: number) =>
      sensitivity(made(0), {
        parameters: { units: { low: 1, high: 2, whole: true } },
        question: none,
        runs,
        seed: 1,
      });
    const answers = [(await ask(90)).base.answer, (await ask(100)).base.answer];
    expect(answers).toEqual(['undecided', 'yes']);
  });
});
