/** Brings a case into a state by commands that the policy takes, or says what stands in the way. */
import { isRefusal } from '../../engine/index.js';
import type { Failure } from '../../engine/index.js';
import type { AnyProcedure } from '../../policy/index.js';
import type { Sent, Trial } from '../trial.js';
import { completions, openingOf } from './asked.js';
import type { CaseGiven } from './plant.js';
import { wayTo } from './way.js';

/** How many openings are tried before a state counts as out of reach. */
const manyOpenings = 6;

const only = (fields: Readonly<Record<string, unknown>>, sample: unknown): Readonly<Record<string, unknown>> => {
  const names = new Set(typeof sample === 'object' && sample !== null ? Object.keys(sample) : []);
  return Object.fromEntries(Object.entries(fields).filter(([name]) => names.has(name)));
};

/** Opens the case where it is not open yet, and takes it to `is.in`; what is missing where that cannot be. */
export const bring = (
  trial: Trial,
  procedure: AnyProcedure,
  id: string,
  is: CaseGiven,
): readonly Failure[] | undefined => {
  const { policy } = trial;
  const { in: goal, unit, person, parent, fields = {} } = is;
  const type = openingOf(procedure);
  const data = only(fields, procedure.commands[type]?.samples[0]);
  const openings: readonly (Sent | undefined)[] = trial.state.cases.entries.has(id)
    ? [undefined]
    : completions(policy, trial.state, { type, case: id, unit, person, parent, data }).slice(0, manyOpenings);
  let missing: readonly Failure[] | undefined;
  for (const opening of openings) {
    const tried = trial.fork();
    const opened = opening === undefined ? undefined : tried.send(opening);
    if (opened !== undefined && isRefusal(opened)) missing ??= opened.failures;
    else {
      const way =
        goal === undefined ? { steps: [] } : wayTo(policy, tried.state, { id, procedure, state: goal, fields });
      if ('steps' in way) {
        for (const sent of [...(opening === undefined ? [] : [opening]), ...way.steps]) trial.send(sent);
        return undefined;
      }
      missing ??= way.missing;
    }
  }
  return missing;
};
