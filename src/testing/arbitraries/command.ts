/** Commands plausible in a state: something that a case there takes, or that opens one, by somebody who may. */
import fc from 'fast-check';
import { viewState } from '../../engine/index.js';
import type { CampaignState } from '../../engine/index.js';
import type { Policy } from '../../policy/index.js';
import { registering, standardCast } from '../cast.js';
import type { Sent } from '../trial.js';
import { choice } from './choice.js';
import { plausible, presentOf } from './plausible.js';
import type { Chosen } from './plausible.js';

/** What is chosen for one command; shrinks towards the first command of the first case, in its plainest way. */
export const choices = (): fc.Arbitrary<Chosen> =>
  fc.record({
    bold: choice(32),
    open: choice(32),
    procedure: choice(256),
    of: choice(256),
    command: choice(256),
    variant: choice(),
  });

/** Which commands. */
export interface CommandBounds {
  /** Only those of these procedures (default: all). */
  readonly procedures?: readonly string[];
}

/** What the registry still lacks of the standard cast; a further unit where it lacks nothing. */
const registeringNext = (policy: Policy, state: CampaignState): Sent => {
  const view = viewState(state);
  const { units, people } = standardCast(policy);
  const [next] = registering(policy, {
    units: units.filter(({ unit }) => view.unit(unit) === undefined),
    people: people.filter(({ person }) => view.person(person) === undefined),
  });
  const unit = `unit-${[...view.units()].length + 1}`;
  return next ?? { type: 'unit.register', by: 'host', data: { unit, name: unit, kind: unit } };
};

/**
 * Commands plausible in a state as it stands when one is drawn, at its own instant: of the right shape, by somebody in a
 * role that may, with a sample fitted to the day and the people. Four of five are looked at first and would be accepted
 * where a few tries find one; the others are as they come. Where nobody may do anything, units and people are registered.
 * `DubanError` `unknown-procedure` where the policy has none of that name.
 */
export const command = (policy: Policy, state: CampaignState, bounds: CommandBounds = {}): fc.Arbitrary<Sent> => {
  const plausibleIn = plausible(policy, bounds.procedures);
  return choices().map((chosen) => {
    const at = presentOf(policy, state);
    const sent = plausibleIn(state, chosen, at) ?? registeringNext(policy, state);
    return { ...sent, at: new Date(at).toISOString() };
  });
};
