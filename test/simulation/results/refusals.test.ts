/** What was refused is told by habit or arrival, and with what it was told first. */
import { expect, it } from 'vitest';
import { replicate } from '../../../src/simulation/index.js';
import { slips } from '../behaviour/slips.js';

it('counts refusals by habit or arrival and code, with a message of each', async () => {
  const scenario = slips({ matter: { pick: ['修路一公里', '路'] }, number: { case: true } });
  const { behaviour } = scenario;
  const habits = [
    {
      id: 'serve',
      procedure: 'ticket',
      in: 'open',
      role: 'clerk',
      takes: { kind: 'constant', value: 1 },
      does: [{ command: 'ticket.serve' }],
    },
  ] as const;
  const arrivals = behaviour.arrivals.flatMap((one) => [
    one,
    { id: 'nobody', command: 'campaign.prepare', role: 'office', per: 'campaign', comes: one.comes } as const,
  ]);
  const results = await replicate({ ...scenario, behaviour: { ...behaviour, habits, arrivals } }, { runs: 3, seed: 1 });
  expect(results.refused.map(({ work, code }) => [work, code])).toEqual([
    ['issue', 'bad-shape'],
    ['nobody', 'nobody-holds-the-role'],
  ]);
  const [shape, nobody] = results.refused;
  expect(results.refusals).toEqual({ 'bad-shape': shape?.count, 'nobody-holds-the-role': nobody?.count });
  expect(shape?.count).toBeGreaterThan(100);
  expect(shape?.message.en).toContain('"matter" is not right');
  expect(nobody?.message.en).toContain('office');
});
