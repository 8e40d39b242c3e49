/** Whether somebody may read a case: in office, of a confidential procedure, of a personal item, of what follows from one. */
import { isIn } from '../../policy/index.js';
import type { Case, Policy } from '../../policy/index.js';
import type { Day } from '../../calendar/index.js';
import type { Json, JsonObject } from '../../shared/index.js';
import { rolesHeld } from './authorise.js';
import { compiled, currentUnit, inOfficeOn, isPolicyName, keysOf, read } from '../state/index.js';
import type { World } from '../state/index.js';

/** The one who asks, and when. One reader is good for one moment of the state. */
export interface Reader {
  readonly policy: Policy;
  readonly state: World;
  readonly person: string;
  readonly today: Day;
}

const none: readonly string[] = [];

/** Whether the reader is registered and in office today, not on leave: nobody else reads more than public totals. */
export const inOffice = ({ state, person, today }: Reader): boolean => inOfficeOn(read(state.people, person), today);

/** Whether the reader holds one of these roles on the case. */
export const holdsOne = (reader: Reader, roles: readonly string[], of: Case | undefined): boolean =>
  rolesHeld(reader.policy, reader.state, roles, reader.person, of, reader.today).length > 0;

/** Whether the reader may enter what is the registry's. */
export const isRegistrar = (reader: Reader): boolean => holdsOne(reader, reader.policy.registrars, undefined);

/** Whether the case is about the reader, or about a unit, its own now or before, in which they have held an office since it was opened. */
const isConcerned = ({ state, person, today }: Reader, of: Case): boolean => {
  if (of.person === person) return true;
  if (of.unit === undefined) return false;
  const units = [of.unit, ...(of.formerUnits ?? []).map(({ unit }) => unit)].map((unit) => currentUnit(state, unit));
  return (read(state.people, person)?.appointments ?? []).some(
    (held) =>
      held.from <= today &&
      (held.to === undefined || held.to >= of.openedOn) &&
      units.includes(currentUnit(state, held.unit)),
  );
};

/** Roles that are held from outside the case: by an office anywhere, and not by what the case or its unit is. */
const fromOutside: ReadonlySet<string> = new Set(['campaign', 'anywhere']);

/**
 * Whether the reader holds one of the roles for which something is kept. Whoever the case concerns, themselves or by their own
 * unit, does not hold those from outside here: lent to the office they read no more of it than before.
 */
export const holdsApart = (reader: Reader, roles: readonly string[], of: Case): boolean => {
  if (!holdsOne(reader, roles, of)) return false;
  if (!isConcerned(reader, of)) return true;
  const inside = roles.filter((id) => !fromOutside.has(reader.policy.roles[id]?.scope ?? 'campaign'));
  return inside.length > 0 && holdsOne(reader, inside, of);
};

/** The cases that a field of another names. */
const namedIn = (of: Case, field: string): readonly string[] => {
  const named = of.fields[field];
  return Array.isArray(named) ? named.filter((one) => typeof one === 'string') : [];
};

const rests = new WeakMap<Reader, ReadonlySet<string>>();

/** What the steps rest on that wait for this reader: they, their parents, and the cases that they name. */
const restingFor = (reader: Reader): ReadonlySet<string> => {
  const known = rests.get(reader);
  if (known !== undefined) return known;
  const ids = new Set<string>();
  const rest = reader.policy.readers?.restsOn;
  if (rest !== undefined && holdsOne(reader, rest.roles, undefined))
    for (const id of keysOf(reader.state.cases)) {
      const one = read(reader.state.cases, id);
      if (one?.procedure !== rest.procedure || !isIn(one, rest.state)) continue;
      for (const named of [id, one.parent ?? '', ...namedIn(one, rest.field)]) ids.add(named);
    }
  rests.set(reader, ids);
  return ids;
};

/** What a policy's own name says it goes back to: its parts, without their parentheses. */
const partsOf = (id: string): readonly string[] => {
  const parts: string[] = [];
  let depth = 0;
  let part = '';
  for (const letter of id) {
    if (letter === ':' && depth === 0) {
      parts.push(part);
      part = '';
      continue;
    }
    if (letter === '(') depth += 1;
    if (letter === ')') depth -= 1;
    part += letter;
  }
  parts.push(part);
  return parts.map((one) => (one.startsWith('(') && one.endsWith(')') ? one.slice(1, -1) : one));
};

/** The field in which cases of a procedure name those that they rest on, where the policy says so. */
export const restField = ({ policy: { readers } }: Reader, procedure: string): string | undefined =>
  readers?.restsOn?.procedure === procedure ? readers.restsOn.field : undefined;

/** The cases that one goes back to which the policy has opened itself: its parent, those it names, or those of its own name. */
const causesOf = (reader: Reader, of: Case): readonly string[] => {
  const field = restField(reader, of.procedure);
  const told = [...(of.parent === undefined ? [] : [of.parent]), ...(field === undefined ? [] : namedIn(of, field))];
  return told.length > 0 ? told : partsOf(of.id).slice(1);
};

/** Whether the policy opened the case itself under a name of its own, and not as a subject's single one. */
const isDerived = ({ policy }: Reader, of: Case): boolean =>
  isPolicyName(of.id) && policy.procedures.some(({ id, single }) => id === of.procedure && single !== true);

/** Whether the policy names a role of the reader's for cases of this procedure, or a step that waits for them rests on it. */
const isNamed = (reader: Reader, of: Case): boolean =>
  holdsOne(reader, reader.policy.readers?.personal.besides?.[of.procedure] ?? [], of) || restingFor(reader).has(of.id);

const isPersonal = ({ policy: { readers }, person }: Reader, of: Case): boolean =>
  readers !== undefined && of.person !== undefined && of.person !== person;

/** Whether the reader reads what follows from a case of a unit that no longer has it, as they read the case while it did. */
const readsFromBefore = (reader: Reader, cause: Case, of: Case): boolean =>
  (cause.formerUnits ?? []).some(({ unit }) => unit === of.unit) &&
  holdsOne(reader, reader.policy.readers?.personal.roles ?? none, of);

const readsWith = (reader: Reader, of: Case, seen: readonly string[]): boolean => {
  const { readers } = reader.policy;
  const closed = compiled(reader.policy).procedures.get(of.procedure)?.procedure.confidential;
  if (closed !== undefined) return of.person !== reader.person && holdsApart(reader, closed, of);
  if (isPersonal(reader, of) && !holdsOne(reader, readers?.personal.roles ?? [], of)) return isNamed(reader, of);
  if (!isDerived(reader, of)) return true;
  // What a policy concludes from something is told to whoever may read that.
  const causes = causesOf(reader, of).every((id) => {
    const cause = id === of.id || seen.includes(id) ? undefined : read(reader.state.cases, id);
    return cause === undefined || readsWith(reader, cause, [...seen, of.id]) || readsFromBefore(reader, cause, of);
  });
  return causes || isNamed(reader, of);
};

/** Whether the reader may see the case itself; counts are everybody's. */
export const mayRead = (reader: Reader, of: Case): boolean => inOffice(reader) && readsWith(reader, of, none);

/** A case's id where there is such a case and the reader may read it. */
export const ifReadable = (reader: Reader, id: string | undefined): string | undefined => {
  const of = id === undefined ? undefined : read(reader.state.cases, id);
  return of !== undefined && mayRead(reader, of) ? id : undefined;
};

/** Kept values without the names of cases that the reader may not read. */
export const withReadable = (reader: Reader, procedure: string | undefined, kept: JsonObject): JsonObject => {
  const field = procedure === undefined ? undefined : restField(reader, procedure);
  const named: Json | undefined = field === undefined ? undefined : kept[field];
  if (field === undefined || !Array.isArray(named)) return kept;
  const left = named.filter((one) => typeof one !== 'string' || ifReadable(reader, one) !== undefined);
  return left.length === named.length ? kept : { ...kept, [field]: left };
};
