/** What of a case is for some only, and is not there for anybody else: fields, and regions with all that is theirs. */
import { movesOf, policyActor, statesOf } from '../../policy/index.js';
import type { AnyProcedure, AnyTransition, Case, PolicyEvent } from '../../policy/index.js';
import { holdsApart } from './readers.js';
import type { Reader } from './readers.js';

/** What a transition says of who may and by which clause. */
export interface Grounds {
  readonly roles: ReadonlySet<string>;
  readonly cites: ReadonlySet<string>;
}

/** What belongs to some regions of a procedure and to no other. */
export interface Own {
  readonly commands: ReadonlySet<string>;
  readonly events: ReadonlySet<string>;
  readonly deadlines: ReadonlySet<string>;
  readonly fields: ReadonlySet<string>;
  /** Grounds of what other regions take as well, by command or by what a deadline says. */
  readonly shared: ReadonlyMap<string, Grounds>;
  /** States at which the other regions end. */
  readonly ends: ReadonlySet<string>;
}

/**
 * What is kept from a reader in a case. It follows from the procedure, the reader's roles and whom the case is about alone, and
 * never from what the case holds: that something is kept tells nothing.
 */
export interface Apart {
  readonly fields: ReadonlySet<string>;
  readonly regions: readonly string[];
  readonly own: Own | undefined;
}

const inOne = (leaf: string, regions: readonly string[]): boolean =>
  regions.some((region) => leaf.startsWith(`${region}.`));

/** The moves of states, by what they answer. */
const movesIn = (states: ReturnType<typeof statesOf>): ReadonlyMap<string, readonly AnyTransition[]> => {
  const moves = new Map<string, readonly AnyTransition[]>();
  for (const [, state] of states)
    for (const [type, list] of movesOf(state)) moves.set(type, [...(moves.get(type) ?? []), ...list]);
  return moves;
};

const less = (some: Iterable<string>, others: Iterable<string>): ReadonlySet<string> => {
  const left = new Set(others);
  return new Set([...some].filter((one) => !left.has(one)));
};

const keptIn = (moves: Iterable<readonly AnyTransition[]>): readonly string[] =>
  [...moves].flatMap((list) => list.flatMap(({ keeps = [] }) => keeps));

const makeOwn = (procedure: AnyProcedure, regions: readonly string[]): Own => {
  const states = statesOf(procedure);
  const within = states.filter(([path]) => inOne(path, regions));
  const without = states.filter(([path]) => !inOne(path, regions));
  const [inside, outside] = [movesIn(within), movesIn(without)];
  const openings = Object.values(procedure.opens);
  const deadlinesOf = (some: typeof states): readonly string[] => some.flatMap(([, { deadlines = [] }]) => deadlines);
  return {
    commands: less(inside.keys(), [...outside.keys(), ...Object.keys(procedure.opens)]),
    events: new Set([...inside.values()].flatMap((list) => list.flatMap(({ event }) => event ?? []))),
    deadlines: less(deadlinesOf(within), deadlinesOf(without)),
    fields: less(keptIn(inside.values()), keptIn([...outside.values(), openings])),
    shared: new Map(
      [...inside.keys()].flatMap((type) => {
        const moves = outside.get(type);
        if (moves === undefined) return [];
        const roles = new Set(moves.flatMap(({ may = [policyActor] }) => may));
        return [[type, { roles, cites: new Set(moves.flatMap(({ cites }) => cites)) }]];
      }),
    ),
    ends: new Set(without.flatMap(([path, { type }]) => (type === 'final' ? [path] : []))),
  };
};

const owns = new WeakMap<AnyProcedure, Map<string, Own>>();

const ownOf = (procedure: AnyProcedure, regions: readonly string[]): Own => {
  const known = owns.get(procedure) ?? new Map<string, Own>();
  owns.set(procedure, known);
  const key = regions.join('+');
  const before = known.get(key);
  if (before !== undefined) return before;
  const made = makeOwn(procedure, regions);
  known.set(key, made);
  return made;
};

const nothing: Apart = { fields: new Set(), regions: [], own: undefined };

/** What is kept from the reader in a case. */
export const apartIn = (reader: Reader, of: Case): Apart => {
  const protects = reader.policy.readers?.protects;
  const procedure = protects && reader.policy.procedures.find(({ id }) => id === of.procedure);
  if (protects === undefined || procedure === undefined) return nothing;
  const fields = new Set<string>();
  const regions: string[] = [];
  for (const { fields: names, region, roles } of protects) {
    const here = region === undefined || region.startsWith(`${of.procedure}.`);
    if (!here || !(region !== undefined || names.some((name) => name in procedure.fields))) continue;
    if (holdsApart(reader, roles, of)) continue;
    for (const name of names) if (name in procedure.fields) fields.add(name);
    if (region !== undefined) regions.push(region.slice(of.procedure.length + 1));
  }
  if (regions.length === 0) return fields.size === 0 ? nothing : { fields, regions, own: undefined };
  const own = ownOf(procedure, regions);
  for (const name of own.fields) fields.add(name);
  return { fields, regions, own };
};

/** Whether nothing is kept. */
export const isWhole = ({ fields, regions }: Apart): boolean => fields.size === 0 && regions.length === 0;

/** Values by field, without the fields that are kept. */
export const withoutFields = <V>(
  kept: Readonly<Record<string, V>>,
  fields: ReadonlySet<string>,
): Readonly<Record<string, V>> =>
  fields.size === 0 ? kept : Object.fromEntries(Object.entries(kept).filter(([name]) => !fields.has(name)));

/** A state without the regions that are kept. */
export const stateShown = ({ regions }: Apart, state: string): string =>
  regions.length === 0
    ? state
    : state
        .split('+')
        .filter((leaf) => !inOne(leaf, regions))
        .join('+');

/** Whether what is shown of a state is at its end. */
export const doneShown = ({ own }: Apart, shown: string, done: boolean): boolean =>
  own === undefined ? done : shown.split('+').every((leaf) => own.ends.has(leaf));

/** Whether a deadline is there for the reader. */
export const deadlineShown = ({ own }: Apart, deadline: string): boolean => own?.deadlines.has(deadline) !== true;

/** Whether an event is of what is shown, by its name and what brought it about. */
export const isOfShown = ({ own }: Apart, { type, asked, cause, command }: PolicyEvent): boolean =>
  own === undefined ||
  !(
    own.events.has(type) ||
    (asked !== undefined && own.commands.has(asked.type)) ||
    (cause === 'deadline' && own.deadlines.has(command))
  );

/** What a reader is told that a case takes, of these commands: none of a region that is kept from them. */
export const shownTo = (reader: Reader, of: Case, types: readonly string[]): readonly string[] => {
  const { own } = apartIn(reader, of);
  return own === undefined ? types : types.filter((type) => !own.commands.has(type));
};

/** How a case is looked at in a query: its state, fields and deadlines as far as they are there for the reader. */
export const lookedAt = (reader: Reader, of: Case): Pick<Case, 'state' | 'done' | 'fields' | 'armed'> => {
  const apart = apartIn(reader, of);
  if (isWhole(apart)) return of;
  const state = stateShown(apart, of.state);
  return {
    state,
    done: of.void || doneShown(apart, state, of.done),
    fields: withoutFields(of.fields, apart.fields),
    armed: of.armed.filter(({ deadline }) => deadlineShown(apart, deadline)),
  };
};
