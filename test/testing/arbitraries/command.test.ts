/** Commands are plausible in the state they are drawn for, from an empty registry to a campaign under way. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRefusal, viewState } from '../../../src/engine/index.js';
import { countyCampaign } from '../../../src/packs/county-campaign/index.js';
import { command } from '../../../src/testing/arbitraries/index.js';
import { registering, standardCast } from '../../../src/testing/cast.js';
import { trialOf } from '../../../src/testing/trial.js';

const policy = countyCampaign({ year: 2022 });

describe('command', () => {
  it('registers units and people where nobody may do anything yet', () => {
    const trial = trialOf(policy);
    const { units, people } = standardCast(policy);
    const draw = () => fc.sample(command(policy, trial.state, { procedures: [] }), { numRuns: 1, seed: 1 });
    for (let left = units.length + people.length; left > 0; left -= 1)
      for (const sent of draw()) expect(isRefusal(trial.send(sent))).toBe(false);
    const view = viewState(trial.state);
    expect([...view.units()].length).toBe(units.length);
    expect([...view.people()].length).toBe(people.length);
    expect(draw().map(({ type }) => type)).toEqual(['unit.register']);
  });

  it('is mostly accepted in a campaign under way, and never of the wrong shape or by somebody without a role', () => {
    const trial = trialOf(policy);
    for (const sent of registering(policy, standardCast(policy))) trial.send({ ...sent, at: '2022-07-20' });
    const office = { by: 'office', data: { issuedOn: '2022-07-20', basis: '按照县委安排部署' } };
    trial.send({ ...office, type: 'campaign.prepare', case: 'campaign' });
    trial.pass('2022-08-08');
    let accepted = 0;
    const codes = new Set<string>();
    const drawn = fc.sample(command(policy, trial.state), { numRuns: 200, seed: 1 });
    for (const sent of drawn) {
      const outcome = trial.fork().send(sent);
      if (isRefusal(outcome)) codes.add(outcome.code);
      else accepted += 1;
    }
    expect(accepted).toBeGreaterThan(150);
    expect(new Set(drawn.map(({ type }) => type)).size).toBeGreaterThan(12);
    for (const code of ['unknown-command', 'bad-shape', 'role-not-held', 'unknown-unit', 'case-id'])
      expect(codes).not.toContain(code);
  });

  it('is of the procedures named', () => {
    const trial = trialOf(policy);
    for (const sent of registering(policy, standardCast(policy))) trial.send({ ...sent, at: '2022-08-08' });
    fc.assert(
      fc.property(command(policy, trial.state, { procedures: ['clue', 'task'] }), ({ type }) => {
        expect(type).toMatch(/^(clue|task)\./u);
      }),
      { numRuns: 50 },
    );
  });
});
