/** Whether somebody may read a case: confidential procedures, personal items, and what a pending step rests on. */
import { isIn } from '../policy/index.js';
import type { Case, Policy, PolicyEvent } from '../policy/index.js';
import type { Day } from '../calendar/index.js';
import type { Json } from '../shared/index.js';
import { rolesHeld } from './authorise.js';
import type { World } from './state.js';

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

/** Fields hidden from the reader in this case. */
const hidden = (reader: Reader, of: Case): readonly string[] => {
  const protects = reader.policy.readers?.protects ?? [];
  return protects.flatMap(({ fields, roles }) => (holdsOne(reader, roles, of) ? [] : fields));
};

/** The case as the reader may see it. */
export const asRead = (reader: Reader, of: Case): Case => {
  const names = hidden(reader, of);
  return names.some((name) => name in of.fields) ? { ...of, fields: without(of.fields, names) } : of;
};

/** Stands in an event for somebody who is protected. */
export const protectedName = 'protected';

/** An event of the case as the reader may see it: protected people are not named, neither as fields nor as `by`. */
export const eventAsRead = (reader: Reader, of: Case, event: PolicyEvent): PolicyEvent => {
  const names = hidden(reader, of).filter((name) => name in of.fields);
  if (names.length === 0) return event;
  const people = names.map((name) => of.fields[name]);
  const { said, ...rest } = event;
  // Words that came with something protected may tell of it as well.
  const silent = said === undefined || names.some((name) => name in (event.keeps ?? {}));
  return {
    ...rest,
    ...(silent ? {} : { said: without(said, names) }),
    ...(event.keeps === undefined ? {} : { keeps: without(event.keeps as Readonly<Record<string, Json>>, names) }),
    ...(people.includes(event.by) ? { by: protectedName } : {}),
  };
};
