/** A suite: a policy with the scenarios that hold it to its clauses, and where a worker finds both. */
import type { Trace } from '../../engine/index.js';
import type { Policy } from '../../policy/index.js';
import { DubanError, text } from '../../shared/index.js';
import { builtFrom } from '../../shared/workers/index.js';
import type { ModuleSource } from '../../shared/workers/index.js';

/** What a scenario runs under. */
export interface MutationRun {
  /** Handed on to the trial or the engine: it tells what the run touches, and ends one that would never end. */
  readonly trace: Trace;
  /** The policy under other options, changed as the one that is run: `changed(countyCampaign({ … }))`. Ask with the very same object for the very same copy. */
  changed(other: Policy): Policy;
}

/** One scenario: it runs a policy, and throws where what comes of it is not what it expects. */
export interface MutationScenario {
  readonly id: string;
  readonly run: (policy: Policy, under: MutationRun) => void | Promise<void>;
}

/** A policy, and its scenarios. */
export interface MutationSuite {
  readonly policy: Policy;
  readonly scenarios: readonly MutationScenario[];
}

/** A suite that can be built anywhere: `export` of `module` (a URL, or a package) called with `options`. */
export interface MutationSource extends ModuleSource {}

/** Builds a suite; `DubanError` `no-such-suite` where the module has no such function. */
export const builtSuite = (source: MutationSource): Promise<MutationSuite> =>
  builtFrom<MutationSuite>(source, (why) => new DubanError('no-such-suite', why));

/** Throws a `DubanError` `bad-suite` where a suite has no scenario, or two of one id. */
export const demandSuite = ({ scenarios }: MutationSuite): void => {
  if (scenarios.length === 0) throw new DubanError('bad-suite', text('没有任何场景', 'a suite without any scenario'));
  const ids = scenarios.map(({ id }) => id);
  const twice = [...new Set(ids.filter((id, i) => ids.indexOf(id) !== i))];
  if (twice.length > 0)
    throw new DubanError(
      'bad-suite',
      text('场景编号重复', 'scenarios with the same id'),
      twice.map((id) => ({ path: id, message: text('编号重复', 'used twice') })),
    );
};
