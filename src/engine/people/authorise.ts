/** Who may: which of a transition's roles somebody holds, in office today, in the case's unit or above it, or has been lent. */
import type { Day, Instant } from '../../calendar/index.js';
import { policyActor } from '../../policy/index.js';
import type { Appointment, Case, Policy, Role } from '../../policy/index.js';
import { text } from '../../shared/index.js';
import type { Text } from '../../shared/index.js';
import { failure } from '../outcome/index.js';
import type { Failure } from '../outcome/index.js';
import { appointmentsOn, currentUnit, inOfficeOn, keysOf, read } from '../state/index.js';
import type { World } from '../state/index.js';

/** Who asks, when, with what. */
export interface Asking {
  readonly data: unknown;
  readonly by: string;
  readonly onBehalfOf: string | undefined;
  readonly at: Instant;
  readonly today: Day;
  readonly on: Day;
}

const none: readonly string[] = [];

const alone = new Map<string, readonly string[]>();

/** The list of one role: mostly somebody holds one, and events keep the same list. */
const only = (role: string): readonly string[] => {
  const before = alone.get(role);
  if (before !== undefined) return before;
  const made = Object.freeze([role]);
  alone.set(role, made);
  return made;
};

/** Whether among offices is this one, or one of these: of that unit, or of any. */
const hasOffice = (
  offices: readonly Appointment[],
  role: string | readonly string[],
  unit: string | undefined,
  acting: boolean,
): boolean =>
  offices.some(
    (held) =>
      (typeof role === 'string' ? held.role === role : role.includes(held.role)) &&
      (unit === undefined || held.unit === unit) &&
      (acting || !held.acting),
  );

/** Whether somebody, in a case of that unit as it stands today, holds a role: nobody does without an office in force. */
const holds = (
  world: World,
  role: Role,
  id: string,
  person: string,
  offices: readonly Appointment[],
  of: Case | undefined,
  unit: string | undefined,
): boolean => {
  const acting = role.acting !== false;
  switch (role.scope) {
    case 'unit':
      return unit !== undefined && hasOffice(offices, id, unit, acting);
    case 'campaign':
      return hasOffice(offices, id, undefined, acting);
    case 'here':
      return unit !== undefined && hasOffice(offices, role.of, unit, acting);
    case 'anywhere':
      return hasOffice(offices, role.of, undefined, acting);
    case 'parent': {
      const parent = unit === undefined ? undefined : read(world.units, unit)?.parent;
      const above = parent === undefined ? undefined : currentUnit(world, parent);
      // Where the parent was merged into the unit itself, nobody stands above it.
      return above !== undefined && above !== unit && hasOffice(offices, role.of, above, acting);
    }
    case 'counterpart': {
      const named = of?.fields[role.field];
      return typeof named === 'string' && hasOffice(offices, role.of, currentUnit(world, named), acting);
    }
    case 'leader':
      return offices.length > 0 && unit !== undefined && read(world.units, unit)?.leader === person;
    case 'case':
      return (
        offices.length > 0 &&
        of !== undefined &&
        (role.field === 'person' ? of.person === person : of.fields[role.field] === person)
      );
  }
};

/** A list with one more role. */
export const joined = (list: readonly string[], role: string): readonly string[] =>
  list.length === 0 ? only(role) : list.includes(role) ? list : [...list, role];

/** The roles among `may` that a person holds on a case. */
export const rolesHeld = (
  policy: Policy,
  world: World,
  may: readonly string[],
  person: string,
  of: Case | undefined,
  today: Day,
): readonly string[] => {
  if (person === policyActor) return may.filter((id) => id === policyActor);
  const offices = appointmentsOn(read(world.people, person), today);
  const unit = of?.unit === undefined ? undefined : currentUnit(world, of.unit);
  let held: readonly string[] = none;
  for (const id of may) {
    const role = policy.roles[id];
    if (role !== undefined && holds(world, role, id, person, offices, of, unit)) held = joined(held, id);
  }
  return held;
};

/** The roles by name, for a message. */
export const titlesOf = (policy: Policy, may: readonly string[]): Text => {
  const titles = may.map((id) => policy.roles[id]?.title ?? text('系统', 'the policy itself'));
  return text(titles.map(({ zh }) => zh).join('、'), titles.map(({ en }) => en).join(', '));
};

/** Whether somebody holds a role in some case: what an office gives, as far as no case is looked at. */
const holdsSomewhere = (
  world: World,
  id: string,
  role: Role,
  person: string,
  offices: readonly Appointment[],
): boolean => {
  const acting = role.acting !== false;
  switch (role.scope) {
    case 'unit':
    case 'campaign':
      return hasOffice(offices, id, undefined, acting);
    case 'here':
    case 'anywhere':
      return hasOffice(offices, role.of, undefined, acting);
    case 'parent':
    case 'counterpart':
      return hasOffice(offices, role.of, undefined, acting);
    case 'leader':
      return offices.length > 0 && keysOf(world.units).some((unit) => read(world.units, unit)?.leader === person);
    case 'case':
      return offices.length > 0;
  }
};

/** The roles in which one may act for another on a day: delegated within their dates, and held by the grantor in force. */
export const rolesLent = (
  policy: Policy,
  world: World,
  { by, onBehalfOf }: Pick<Asking, 'by' | 'onBehalfOf'>,
  today: Day,
): readonly string[] => {
  const grantor = onBehalfOf === undefined ? undefined : read(world.people, onBehalfOf);
  if (grantor === undefined || !inOfficeOn(read(world.people, by), today)) return none;
  const offices = appointmentsOn(grantor, today);
  return grantor.delegations.flatMap(({ to, role: id, from, until }) => {
    const role = policy.roles[id];
    return to === by &&
      from <= today &&
      today <= until &&
      role !== undefined &&
      role.delegable !== false &&
      holdsSomewhere(world, id, role, grantor.id, offices)
      ? id
      : [];
  });
};

/** The roles among `may` in which whoever asks acts on a case: their own, or those that the principal has lent them. */
export const rolesAsking = (
  policy: Policy,
  world: World,
  may: readonly string[],
  of: Case | undefined,
  asking: Pick<Asking, 'by' | 'onBehalfOf' | 'today'>,
): readonly string[] => {
  const { by, onBehalfOf, today } = asking;
  if (onBehalfOf === undefined) return rolesHeld(policy, world, may, by, of, today);
  const lent = rolesLent(policy, world, asking, today);
  return rolesHeld(
    policy,
    world,
    may.filter((role) => lent.includes(role)),
    onBehalfOf,
    of,
    today,
  );
};

/** That something is for others to do. */
export const roleFailure = (
  policy: Policy,
  may: readonly string[],
  { by, onBehalfOf }: Pick<Asking, 'by' | 'onBehalfOf'>,
  clause: string | undefined,
): Failure => {
  const who = titlesOf(policy, may);
  return failure(
    'role-not-held',
    text(`须由${who.zh}办理，请转其办理`, `this is for ${who.en} to do: pass it on`),
    onBehalfOf ?? by,
    who,
    clause,
  );
};

/** Why whoever asks may ask for nothing at all on a day, told without a look at any case: out of office, or no delegation. */
export const standingFailure = (
  policy: Policy,
  world: World,
  may: readonly string[],
  asking: Pick<Asking, 'by' | 'onBehalfOf' | 'today'>,
  clause: string | undefined,
): Failure | undefined => {
  const { by, onBehalfOf, today } = asking;
  if (!inOfficeOn(read(world.people, by), today)) return roleFailure(policy, may, asking, clause);
  return onBehalfOf === undefined || rolesLent(policy, world, asking, today).length > 0
    ? undefined
    : failure(
        'not-delegated',
        text('没有有效的委托登记，请先登记委托', 'no delegation in force: register it first'),
        by,
        undefined,
        clause,
      );
};

/** The roles that allow it, or why nobody may act here so. */
export const authorise = (
  policy: Policy,
  world: World,
  {
    may = none,
    personal,
    cites: [clause],
  }: {
    readonly may?: readonly string[] | undefined;
    readonly personal?: true | undefined;
    readonly cites: readonly string[];
  },
  of: Case | undefined,
  asking: Asking,
): readonly string[] | Failure => {
  const held = rolesAsking(policy, world, may, of, asking);
  if (held.length === 0) return roleFailure(policy, may, asking, clause);
  if (personal !== true || asking.onBehalfOf === undefined) return held;
  return failure(
    'not-delegable',
    text('须本人签字确认，不得委托', 'to be signed in person, never by delegation'),
    asking.by,
    text(`${asking.onBehalfOf}本人`, `${asking.onBehalfOf} in person`),
    clause,
  );
};

/** Whether authority was found, and not why there is none. */
export const isHeld = (held: readonly string[] | Failure): held is readonly string[] => Array.isArray(held);
