/** What fails inside time is counted in the results of a simulation, with the reason: its figures are not to be trusted. */
import { expect, it } from 'vitest';
import type { AnyReaction, Policy } from '../../../src/policy/index.js';
import { replicate, simulate } from '../../../src/simulation/index.js';
import { counters, title } from '../run/shop.js';

const scenario = counters({ perDay: 30, to: '2022-02-28' });
const broken: AnyReaction = {
  id: 'apologise',
  title,
  cites: ['1'],
  on: 'ticket.late',
  command: 'ticket.open',
  asks: () => {
    throw new Error('no words left');
  },
};

it('reactions that fail are counted by name, over all runs, with what the first said', async () => {
  const failing = { ...scenario, policy: { ...scenario.policy, reactions: [broken] } as Policy };
  const one = simulate(failing, { seed: 1 });
  const [fault] = one.faults;
  expect(one.faults).toHaveLength(1);
  expect(fault).toMatchObject({ event: 'reaction.failed', name: 'apologise' });
  expect(fault?.reason.en).toMatch(/: no words left$/u);
  expect(fault?.count).toBe(one.rows.find(({ measure }) => measure === 'late')?.mean);
  expect(fault?.count).toBeGreaterThan(5);
  const three = await replicate(failing, { seed: 1, runs: 3 });
  expect(three.faults[0]?.count).toBeGreaterThan(fault?.count ?? 0);
});

it('a policy that carries out what it says has none', () => {
  expect(simulate(scenario, { seed: 1 }).faults).toEqual([]);
});
