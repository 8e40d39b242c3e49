/** The county of the examples: measures are about those who take part, and what it asks for has the right shape. */
import { expect, it } from 'vitest';
import { county } from '../../../examples/simulation/county.js';
import { replicate, rowOf, simulate } from '../../../src/simulation/index.js';

it('asks for nothing of the wrong shape, and tells units that take part from those that do not', async () => {
  const scenario = county({ problemsPerUnit: 12 });
  const results = await replicate(scenario, { runs: 2, seed: 2022 });
  const shapes = results.refused.filter(({ code }) => code === 'bad-shape');
  expect(shapes.map(({ work }) => work)).toEqual([]);
  const units = results.rows.filter(({ measure }) => measure === 'unit-at-zero').map(({ group }) => group);
  expect(units.length).toBe(36);
  expect(units).not.toContain('group-office');
  expect(rowOf(results, 'busy', 'inspector').mean).toBeGreaterThan(0.1);
  expect(rowOf(results, 'hours-by-holder', 'responsible').mean).toBe(0);
});

it('can be of townships alone', () => {
  const { units } = county();
  const some = units.filter(({ kind }) => kind === 'township' || kind === 'office').slice(0, 6);
  expect(
    simulate(county({ units: some.map(({ leader: _leader, ...unit }) => unit) }), { seed: 1 }).events,
  ).toBeGreaterThan(500);
});
