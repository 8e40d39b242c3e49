/** An attempt: one scenario run on one version of a policy, with a trace that counts and cannot go on for ever. */
import type { Trace } from '../../engine/index.js';
import type { Policy } from '../../policy/index.js';
import { DubanError, text } from '../../shared/index.js';
import type { MutationScenario } from './suite.js';

/** How a policy is changed; the same answer each time for the same policy. */
export type Version = (policy: Policy) => Policy;

/** Why a scenario failed: the message of what was thrown; `undefined` where it held. */
export type Failure = string | undefined;

const messageOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).trim() || 'failed';

const endless = (): DubanError =>
  new DubanError('scenario-endless', text('场景没有尽头', 'the scenario comes to no end'));

/** The version of a policy that a change makes, made once. */
export const versionOf = (change: Version): Version => {
  const known = new Map<Policy, Policy>();
  return (policy) => {
    const before = known.get(policy);
    if (before !== undefined) return before;
    const made = change(policy);
    known.set(policy, made);
    return made;
  };
};

/** Runs it; `trace` hears at most `most` entries, then the run is over, whatever the scenario makes of that. */
export const attempt = async (
  { run }: MutationScenario,
  policy: Policy,
  version: Version,
  trace: Trace,
  most: number,
): Promise<Failure> => {
  let heard = 0;
  const counting: Trace = (entry) => {
    heard += 1;
    if (heard > most) throw endless();
    trace(entry);
  };
  try {
    await run(version(policy), { trace: counting, changed: version });
  } catch (error) {
    return messageOf(error);
  }
  return heard > most ? messageOf(endless()) : undefined;
};
