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

const parts = ['policy', 'units', 'behaviour', 'measures'];

const isScenario = (given: unknown): given is Scenario =>
  typeof given === 'object' && given !== null && parts.every((part) => part in given);

/** What was made, if it is a scenario; else `DubanError` `no-such-scenario` that names whatever made it. */
export const demandScenario = (made: unknown, by: string): Scenario => {
  if (isScenario(made)) return made;
  throw new DubanError(
    'no-such-scenario',
    text(`${by} 所给的不是情景（须有 ${parts.join('、')}）`, `${by} gives no scenario (it has ${parts.join(', ')})`),
  );
};

/** Builds a scenario; `DubanError` `no-such-scenario` where there is no such module or function, or that makes none. */
export const built = async (source: ScenarioSource): Promise<Scenario> => {
  const made = await builtFrom<unknown>(source, (why) => new DubanError('no-such-scenario', why));
  const scenario = demandScenario(made, source.export);
  const { without = [] } = source;
  return { ...scenario, policy: without.reduce((policy, one) => withoutClause(policy, one).policy, scenario.policy) };
};
