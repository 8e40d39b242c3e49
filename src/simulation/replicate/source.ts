/** Where a worker finds a scenario: a module, one of its exports, and what it is called with. */
import { withoutClause } from '../../policy/index.js';
import { DubanError, text } from '../../shared/index.js';
import { builtFrom } from '../../shared/workers/index.js';
import type { ModuleSource } from '../../shared/workers/index.js';
import type { Scenario } from '../scenario/index.js';

/** A scenario that can be built anywhere: `export` of `module` (a URL, or a package) called with `options`. */
export interface ScenarioSource extends ModuleSource {
  /** Clauses whose own rules, limits and reactions are taken out of the policy (`withoutClause`). */
  readonly without?: readonly string[];
}

const missing = (source: ScenarioSource) => (): DubanError =>
  new DubanError(
    'no-such-scenario',
    text(`模块未导出 ${source.export}`, `${source.module} exports no function ${source.export}`),
  );

/** Builds a scenario; `DubanError` `no-such-scenario` where the module has no such function. */
export const built = async (source: ScenarioSource): Promise<Scenario> => {
  const scenario = await builtFrom<Scenario>(source, missing(source));
  const { without = [] } = source;
  return { ...scenario, policy: without.reduce((policy, one) => withoutClause(policy, one).policy, scenario.policy) };
};
