/** Brings a case into a state by commands that the policy takes, or says what stands in the way. */
import { isRefusal } from '../../engine/index.js';
import type { AnyProcedure, Policy } from '../../policy/index.js';
import { canonicalJson } from '../../shared/index.js';
import type { Fault } from '../../shared/index.js';
import { admittedBase } from '../explore/fillings.js';
import type { Trial } from '../trial.js';
import { completions, openingOf } from './asked.js';
import { refusedAsWritten } from './miss.js';
import { statesWanted } from './plant.js';
import type { CaseGiven } from './plant.js';
import { wayTo } from './way.js';
import type { Wanted, Way } from './way.js';

/** How many openings are tried, and how many states from the first and from each other, before one counts as out of reach. */
const manyOpenings = 6;
const manyStates = 400;
const someStates = 40;

const only = (fields: Readonly<Record<string, unknown>>, sample: unknown): Readonly<Record<string, unknown>> => {
  const names = new Set(typeof sample === 'object' && sample !== null ? Object.keys(sample) : []);
  return Object.fromEntries(Object.entries(fields).filter(([name]) => names.has(name)));
};

/** Ways found before, by what was asked since the beginning and what is wanted: tests often begin alike. */
const found = new WeakMap<Policy, Map<string, Way>>();

const wayFrom = (trial: Trial, wanted: Wanted): Way => {
  const { policy, timeline, state } = trial;
  const { procedure, ...rest } = wanted;
  const before = timeline.map(({ at, asked, events }) => [`${at}`, asked ?? events]);
  const key = canonicalJson([`${state.now}`, before, { ...rest, procedure: procedure.id }]);
  const ways = found.get(policy) ?? new Map<string, Way>();
  const way = ways.get(key) ?? wayTo(policy, state, wanted);
  found.set(policy, ways.set(key, way));
  return way;
};

/** Opens the case where it is not open yet, and takes it to `is.in`; what is missing where that cannot be. */
export const bring = (
  trial: Trial,
  procedure: AnyProcedure,
  id: string,
  is: CaseGiven,
): readonly Fault[] | undefined => {
  const { policy } = trial;
  const { unit, person, parent, fields = {} } = is;
  const open = trial.case(id);
  const type = openingOf(procedure);
  const data = only(fields, procedure.commands[type]?.samples[0]);
  const [first, ...others] =
    open === undefined ? completions(policy, trial.state, { type, case: id, unit, person, parent, data }) : [];
  const admitted = first === undefined ? undefined : admittedBase(policy, first);
  if (isRefusal(admitted)) return refusedAsWritten(type, data, admitted.failures);
  let missing: readonly Fault[] | undefined;
  for (const opening of first === undefined ? [undefined] : [first, ...others.slice(0, manyOpenings - 1)]) {
    const way = wayFrom(trial, {
      id,
      procedure,
      states: statesWanted(is),
      unit: unit ?? open?.unit,
      openings: opening === undefined ? [] : [opening],
      fields,
      atMost: missing === undefined ? manyStates : someStates,
    });
    if ('steps' in way) {
      for (const sent of way.steps) trial.send(sent);
      return undefined;
    }
    missing ??= way.missing;
  }
  return missing;
};
