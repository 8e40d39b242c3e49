/** What each scenario touches of the unchanged policy, and how long it is, in entries of its trace: the same anywhere. */
import { DubanError, text } from '../../shared/index.js';
import type { Fault } from '../../shared/index.js';
import { attempt } from './attempt.js';
import type { MutationSuite, MutationScenario } from './suite.js';
import { touchesOf } from './touches.js';

/** A scenario as it ran on the unchanged policy. */
export interface Ran {
  readonly scenario: MutationScenario;
  readonly touches: ReadonlySet<string>;
  /** How many entries its trace has. */
  readonly length: number;
}

/**
 * Runs every scenario on the policy as it is; the quickest first. `DubanError` `scenario-fails` where one fails: nothing
 * can be told by it.
 */
export const ranOn = async ({ policy, scenarios }: MutationSuite): Promise<readonly Ran[]> => {
  const faults: Fault[] = [];
  const ran: Ran[] = [];
  for (const scenario of scenarios) {
    const touches = new Set<string>();
    let length = 0;
    const failure = await attempt(
      scenario,
      policy,
      (same) => same,
      (entry) => {
        length += 1;
        for (const one of touchesOf(entry)) touches.add(one);
      },
      Number.POSITIVE_INFINITY,
    );
    ran.push({ scenario, touches, length });
    if (failure !== undefined) faults.push({ path: scenario.id, message: text(failure, failure) });
  }
  if (faults.length > 0)
    throw new DubanError(
      'scenario-fails',
      text('有场景在未变异的规则上即不通过', 'scenarios that fail on the policy as it is'),
      faults,
    );
  return ran.sort((a, b) => a.length - b.length);
};
