/** Whether somebody may read a case: confidential procedures, personal items, and what a pending step rests on. */
import { isIn, movesOf, statesOf } from '../../policy/index.js';
import type { AnyProcedure, Case, Policy, PolicyEvent } from '../../policy/index.js';
import type { Day } from '../../calendar/index.js';
import type { Json } from '../../shared/index.js';
import { rolesHeld } from './authorise.js';
import { protectedName } from '../state/index.js';
import type { World } from '../state/index.js';

/** The one who asks, and when. */
export interface Reader {
  readonly policy: Policy;
  readonly state: World;
  readonly person: string;
  readonly today: Day;
}

const holdsOne = (reader: Reader, roles: readonly string[], of: Case | undefined): boolean =>
  rolesHeld(reader.policy, reader.state, roles, reader.person, of, reader.today).length > 0;

/** Whether a step that waits for this reader rests on the case. */
const restsOn = (reader: Reader, id: string): boolean => {
  const rest = reader.policy.readers?.restsOn;
  if (rest === undefined || !holdsOne(reader, rest.roles, undefined)) return false;
  for (const one of reader.state.cases.entries.values()) {
    if (one.procedure !== rest.procedure || !isIn(one, rest.state)) continue;
    const named = one.fields[rest.field];
    if (one.id === id || one.parent === id || (Array.isArray(named) && named.includes(id))) return true;
  }
  return false;
};

/** Whether the reader may see the case itself; counts are everybody's. */
export const mayRead = (reader: Reader, of: Case): boolean => {
  const { procedures, readers } = reader.policy;
  const closed = procedures.find(({ id }) => id === of.procedure)?.confidential;
  if (closed !== undefined) return of.person !== reader.person && holdsOne(reader, closed, of);
  if (readers === undefined || of.person === undefined) return true;
  const { roles, besides = {} } = readers.personal;
  return (
    of.person === reader.person ||
    holdsOne(reader, roles, of) ||
    holdsOne(reader, besides[of.procedure] ?? [], of) ||
    restsOn(reader, of.id)
  );
};

const without = (fields: Readonly<Record<string, Json>>, names: readonly string[]): Readonly<Record<string, Json>> =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)));

/** What is hidden from the reader in a case: fields, and regions whole. */
interface Hidden {
  readonly fields: readonly string[];
  readonly regions: readonly string[];
}

/** What is kept from the reader in cases like this one, whether or not this one has it. */
export const apartIn = (reader: Reader, of: Case): Hidden => {
  const { policy } = reader;
  const apart = (policy.readers?.protects ?? []).filter(
    ({ region, roles }) =>
      (region === undefined || region.startsWith(`${of.procedure}.`)) && !holdsOne(reader, roles, of),
  );
  const fields = policy.procedures.find(({ id }) => id === of.procedure)?.fields ?? {};
  return {
    fields: apart.flatMap((one) => one.fields).filter((name) => name in fields),
    regions: apart.flatMap(({ region }) => region?.slice(of.procedure.length + 1) ?? []),
  };
};

const hidden = (reader: Reader, of: Case): Hidden => {
  const { fields, regions } = apartIn(reader, of);
  return { fields: fields.filter((name) => name in of.fields), regions };
};

const inOne = (leaf: string, regions: readonly string[]): boolean =>
  regions.some((region) => leaf.startsWith(`${region}.`));

const shownState = (state: string, regions: readonly string[]): string =>
  regions.length === 0
    ? state
    : state
        .split('+')
        .filter((leaf) => !inOne(leaf, regions))
        .join('+');

/** People whom hidden fields name: neither they nor who stood in for them is told. */
const protectedIn = (of: Case, fields: readonly string[]): ReadonlySet<Json | undefined> => {
  const people = new Set(fields.map((name) => of.fields[name]));
  for (const pair of of.standIns) if (pair.some((one) => people.has(one))) for (const one of pair) people.add(one);
  return people;
};

/** The case as the reader may see it. */
export const asRead = (reader: Reader, of: Case): Case => {
  const { fields, regions } = hidden(reader, of);
  if (fields.length === 0 && regions.length === 0) return of;
  const people = protectedIn(of, fields);
  return {
    ...of,
    state: shownState(of.state, regions),
    fields: without(of.fields, fields),
    standIns: of.standIns.filter((pair) => !pair.some((one) => people.has(one))),
    proposals: [],
    corrections: [],
  };
};

/** What only a region of a procedure takes and says. */
interface Own {
  readonly commands: ReadonlySet<string>;
  readonly events: ReadonlySet<string>;
}

const owns = new WeakMap<AnyProcedure, Map<string, Own>>();

const ownOf = (procedure: AnyProcedure, region: string): Own => {
  const known = owns.get(procedure) ?? new Map<string, Own>();
  owns.set(procedure, known);
  const before = known.get(region);
  if (before !== undefined) return before;
  const states = statesOf(procedure);
  const [inside, outside] = [true, false].map((within) =>
    states.filter(([path]) => inOne(path, [region]) === within).flatMap(([, state]) => movesOf(state)),
  );
  const others = new Set(outside?.map(([type]) => type));
  const own = {
    commands: new Set(inside?.map(([type]) => type).filter((type) => !others.has(type))),
    events: new Set(inside?.flatMap(([, moves]) => moves.flatMap(({ event }) => event ?? []))),
  };
  known.set(region, own);
  return own;
};

const hiddenOwn = ({ policy }: Reader, of: Case, regions: readonly string[]): readonly Own[] => {
  if (regions.length === 0) return [];
  const procedure = policy.procedures.find(({ id }) => id === of.procedure);
  return procedure === undefined ? [] : regions.map((region) => ownOf(procedure, region));
};

/** What a reader is told that a case takes, of these commands: none of a region that is hidden. */
export const shownTo = (reader: Reader, of: Case, types: readonly string[]): readonly string[] => {
  const apart = hiddenOwn(reader, of, hidden(reader, of).regions);
  return apart.length === 0 ? types : types.filter((type) => !apart.some(({ commands }) => commands.has(type)));
};

/**
 * An event of the case as the reader may see it: protected people are not named, neither as fields nor as who acted, for
 * whomever; `undefined` where it is of a region that is hidden.
 */
export const eventAsRead = (reader: Reader, of: Case, event: PolicyEvent): PolicyEvent | undefined => {
  const { fields: names, regions } = hidden(reader, of);
  if (names.length === 0 && regions.length === 0) return event;
  if (hiddenOwn(reader, of, regions).some(({ events }) => events.has(event.type))) return undefined;
  const people = protectedIn(of, names);
  const shown = (who: string): string => (people.has(who) ? protectedName : who);
  const { asked, keeps } = event;
  // Words that came with something protected may tell of it as well.
  const silent = asked !== undefined && names.some((name) => name in (keeps ?? {}));
  return {
    ...event,
    state: event.state === undefined ? undefined : shownState(event.state, regions),
    asked: asked && { type: asked.type, data: silent ? {} : without(asked.data, names) },
    keeps: keeps && without(keeps as Readonly<Record<string, Json>>, names),
    onBehalfOf: event.onBehalfOf === undefined ? undefined : shown(event.onBehalfOf),
    by: shown(event.by),
    // What a correction records holds the case whole.
    data: undefined,
  };
};
