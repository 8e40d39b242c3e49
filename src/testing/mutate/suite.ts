/** A suite: a policy with the scenarios that hold it to its clauses, and where a worker finds both. */
import type { Trace } from '../../engine/index.js';
import type { Policy } from '../../policy/index.js';
import { DubanError, text } from '../../shared/index.js';
import { builtFrom } from '../../shared/workers/index.js';
import type { ModuleSource } from '../../shared/workers/index.js';

/** What a scenario runs under. */
export interface RunUnder {
  /** Handed on to the trial or the engine: it tells what the run touches, and ends one that would never end. */
  readonly trace: Trace;
  /** The policy under other options, changed as the one that is run: `changed(countyCampaign({ … }))`. Ask with the very same object for the very same copy. */
  changed(other: Policy): Policy;
}

/** One scenario: it runs a policy, and throws where what comes of it is not what it expects. */
export interface SuiteScenario {
  readonly id: string;
  readonly run: (policy: Policy, under: RunUnder) => void | Promise<void>;
}

/** A policy, and its scenarios. */
export interface Suite {
  readonly policy: Policy;
  readonly scenarios: readonly SuiteScenario[];
}

/** A suite that can be built anywhere: `export` of `module` (a URL, or a package) called with `options`. */
export interface SuiteSource extends ModuleSource {}

/** Builds a suite; `DubanError` `no-such-suite` where the module has no such function. */
export const builtSuite = (source: SuiteSource): Promise<Suite> =>
  builtFrom<Suite>(
    source,
    () =>
      new DubanError(
        'no-such-suite',
        text(`模块未导出 ${source.export}`, `${source.module} exports no function ${source.export}`),
      ),
  );
