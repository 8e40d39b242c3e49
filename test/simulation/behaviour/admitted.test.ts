/** Whether a command is right hangs on what it carries, and on nothing that was carried before. */
import { expect, it } from 'vitest';
import { planOf } from '../../../src/simulation/scenario/index.js';
import { playRun } from '../../../src/simulation/run/index.js';
import { replicate, toJson } from '../../../src/simulation/index.js';
import { issued } from './slips.js';
import { named } from './units.js';

const long = 'long-enough';

it.each([[[long, 'u2']], [['u2', long]]])('refuses a name that is too short, in whatever order: %j', (ids) => {
  const { slips: found, results } = issued(named({ ids }));
  expect(found.map(({ unit }) => unit)).toEqual([long]);
  expect(results.refusals).toEqual({ 'bad-shape': 1 });
});

it('in every run, on one worker and on two', async () => {
  const source = {
    module: new URL('./units.ts', import.meta.url).href,
    export: 'named',
    options: { ids: ['u2', long] },
  };
  const [one = '', ...others] = await Promise.all(
    [1, 2].map(async (workers) => toJson(await replicate(source, { runs: 8, seed: 1, workers }))),
  );
  expect(one).toContain('"refusals":{"bad-shape":8}');
  for (const other of others) expect(other).toBe(one);
});

it('and in every run of one plan, by itself or after others', () => {
  const scenario = named({ ids: ['u2', long] });
  const plan = planOf(scenario);
  const played = [0, 1, 2].map((run) => playRun(plan, 1, run).refused);
  const alone = [0, 1, 2].map((run) => playRun(planOf(scenario), 1, run).refused);
  expect(played).toEqual(alone);
});

it('refuses a case whose name is longer than a name may be, though another was taken', () => {
  const scenario = named({ ids: ['a-a-a', 'u'.repeat(50)] });
  const { behaviour } = scenario;
  const arrivals = behaviour.arrivals.map((one) => ({ ...one, id: 'i'.repeat(40) }));
  const { slips: found, results } = issued({ ...scenario, behaviour: { ...behaviour, arrivals } });
  expect(found.map(({ unit }) => unit)).toEqual(['a-a-a']);
  expect(results.refusals).toEqual({ 'bad-name': 1 });
});
