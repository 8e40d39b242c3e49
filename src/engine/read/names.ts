/** Names that a caller may ask for: a wrong one is told, with the one that was meant. */
import { movesOf, statesOf } from '../../policy/index.js';
import type { AnyProcedure, Policy } from '../../policy/index.js';
import { closest, DubanError, text } from '../../shared/index.js';
import { engineEvents } from '../outcome/index.js';

/** Names of one sort, and what the sort is called. */
interface Known {
  readonly zh: string;
  readonly en: string;
  readonly names: ReadonlySet<string>;
}

/** Throws `unknown-name` for a name that is none of these, naming the nearest. */
const checkName = (name: string, { zh, en, names }: Known): void => {
  if (names.has(name)) return;
  const near = names.size === 0 ? '' : closest(name, [...names]);
  throw new DubanError(
    'unknown-name',
    text(`没有${zh} ${name}，是否指${near}？`, `there is no ${en} ${name}: did you mean ${near}?`),
  );
};

const eventsOf = (procedure: AnyProcedure): readonly string[] => [
  ...Object.values(procedure.opens).flatMap((opening) => opening.event ?? []),
  ...statesOf(procedure).flatMap(([, state]) =>
    movesOf(state).flatMap(([, moves]) => moves.flatMap(({ event }) => event ?? [])),
  ),
  ...['command', 'deadline', 'reaction'].map((cause) => `${procedure.id}.${cause}`),
];

const statePaths = (procedure: AnyProcedure): readonly string[] => [
  ...Object.keys(procedure.states),
  ...statesOf(procedure).map(([path]) => path),
];

/** What may be asked for under a policy. Each throws `DubanError` `unknown-name` for what may not. */
export interface NameCheck {
  event(type: string): void;
  procedure(id: string): void;
  state(procedure: string | undefined, path: string): void;
  tally(id: string): void;
  deadline(name: string): void;
}

const namesOf = (policy: Policy): NameCheck => {
  const { procedures } = policy;
  const events: Known = {
    zh: '事件',
    en: 'event',
    names: new Set(['*', ...engineEvents, ...(policy.unraised ?? []), ...procedures.flatMap(eventsOf)]),
  };
  const known: Known = { zh: '办理流程', en: 'procedure', names: new Set(procedures.map(({ id }) => id)) };
  const tallies: Known = { zh: '累计', en: 'tally', names: new Set(policy.tallies.map(({ id }) => id)) };
  const deadlines: Known = {
    zh: '时限',
    en: 'deadline',
    names: new Set(procedures.flatMap((one) => Object.keys(one.deadlines))),
  };
  return {
    event: (type) => {
      checkName(type, events);
    },
    procedure: (id) => {
      checkName(id, known);
    },
    state: (id, path) => {
      const among = id === undefined ? procedures : procedures.filter((one) => one.id === id);
      checkName(path, { zh: '状态', en: 'state', names: new Set(among.flatMap(statePaths)) });
    },
    tally: (id) => {
      checkName(id, tallies);
    },
    deadline: (name) => {
      checkName(name, deadlines);
    },
  };
};

const checks = new WeakMap<Policy, NameCheck>();

/** The names of a policy, gathered once however many engines run it. */
export const nameCheck = (policy: Policy): NameCheck => {
  const known = checks.get(policy);
  if (known !== undefined) return known;
  const made = namesOf(policy);
  checks.set(policy, made);
  return made;
};
