/** Brings a case into a state by commands that the policy takes, or says what stands in the way. */
import type { Failure } from '../../engine/index.js';
import type { AnyProcedure } from '../../policy/index.js';
import type { Trial } from '../trial.js';
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
  const open = trial.state.cases.entries.has(id);
  const openings = open
    ? []
    : completions(policy, trial.state, { type, case: id, unit, person, parent, data }).slice(0, manyOpenings);
  let missing: readonly Failure[] | undefined;
  for (const opening of open ? [undefined] : openings) {
    const way = wayTo(policy, trial.state, {
      id,
      procedure,
      state: goal,
      unit: unit ?? trial.state.cases.entries.get(id)?.unit,
      openings: opening === undefined ? [] : [opening],
      fields,
    });
    if ('steps' in way) {
      for (const sent of way.steps) trial.send(sent);
      return undefined;
    }
    missing ??= way.missing;
  }
  return missing;
};
