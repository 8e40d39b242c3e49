/** Judging a mutant: the scenarios that can notice it run one after another, until one does. */
import type { Policy } from '../../policy/index.js';
import { attempt, versionOf } from './attempt.js';
import type { Mutant } from './mutant.js';
import type { Ran } from './touched.js';

/** What became of a mutant: noticed by a scenario and why, not noticed, or touched by none. Plain JSON. */
export interface Judgement {
  readonly mutant: string;
  readonly fate: 'killed' | 'survived' | 'untouched';
  /** The scenario that noticed, and the first line of what it said. */
  readonly by?: string;
  readonly said?: string;
}

/** A run that is so much longer than on the policy as it is never ends. */
const timesLonger = 20;
const entriesLonger = 2_000;

/** Whether a run touches what the mutant changes: one that does not comes out the same. */
export const canNotice = ({ touches }: Ran, mutant: Mutant): boolean =>
  mutant.touches.every((some) => some.some((one) => touches.has(one)));

/** Judges it by scenarios that ran on the policy as it is. */
export const judged = async (policy: Policy, ran: readonly Ran[], mutant: Mutant): Promise<Judgement> => {
  const able = ran.filter((one) => canNotice(one, mutant));
  const likely = ({ touches }: Ran): boolean => mutant.likely !== undefined && touches.has(mutant.likely);
  const chosen = [...able.filter(likely), ...able.filter((one) => !likely(one))];
  const version = versionOf(mutant.apply);
  for (const { scenario, length } of chosen) {
    const said = await attempt(scenario, policy, version, () => undefined, length * timesLonger + entriesLonger);
    if (said !== undefined)
      return { mutant: mutant.id, fate: 'killed', by: scenario.id, said: said.split('\n', 1)[0] ?? '' };
  }
  return { mutant: mutant.id, fate: chosen.length === 0 ? 'untouched' : 'survived' };
};
