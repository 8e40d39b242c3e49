/** Where a worker finds a scenario: a module, one of its exports, and what it is called with. */
import { DubanError, text } from '../../shared/index.js';
import { withoutClause } from '../../policy/index.js';
import type { Json } from '../../shared/index.js';
import type { Scenario } from '../scenario/index.js';

/** A scenario that can be built anywhere: `export` of `module` (a URL, or a package) called with `options`. */
export interface ScenarioSource {
  readonly module: string;
  readonly export: string;
  readonly options?: Json;
  /** Clauses whose own rules, limits and reactions are taken out of the policy (`withoutClause`). */
  readonly without?: readonly string[];
}

const made = async (source: ScenarioSource): Promise<Scenario> => {
  const found = (await import(source.module)) as Readonly<Record<string, unknown>>;
  const make = found[source.export];
  if (typeof make !== 'function')
    throw new DubanError(
      'no-such-scenario',
      text(`模块未导出 ${source.export}`, `${source.module} exports no function ${source.export}`),
    );
  return (make as (options: unknown) => Scenario | Promise<Scenario>)(source.options);
};

/** Builds a scenario; `DubanError` `no-such-scenario` where the module has no such function. */
export const built = async (source: ScenarioSource): Promise<Scenario> => {
  const scenario = await made(source);
  const { without = [] } = source;
  return { ...scenario, policy: without.reduce((policy, one) => withoutClause(policy, one).policy, scenario.policy) };
};
