/** Who may: which of a transition's roles somebody holds, in office today, in the case's unit or above it. */
import type { Day, Instant } from '../../calendar/index.js';
import { policyActor } from '../../policy/index.js';
import type { Appointment, Case, Policy, Role } from '../../policy/index.js';
import { text } from '../../shared/index.js';
import type { Text } from '../../shared/index.js';
import { failure } from '../outcome/index.js';
import type { Failure } from '../outcome/index.js';
import { appointmentsOn, currentUnit, read } from '../state/index.js';
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

/** Whether among offices is one of these: of that unit, or of any. */
const hasOffice = (
  offices: readonly Appointment[],
  roles: readonly string[],
  unit: string | undefined,
  acting: boolean,
): boolean => {
  for (const held of offices)
    if (roles.includes(held.role) && (unit === undefined || held.unit === unit) && (acting || !held.acting))
      return true;
  return false;
};

/** Whether somebody, in a case of that unit as it stands today, holds a role. */
const holds = (
  world: World,
  role: Role,
  ids: readonly string[],
  person: string,
  offices: readonly Appointment[],
  of: Case | undefined,
  unit: string | undefined,
): boolean => {
  const acting = role.acting !== false;
  switch (role.scope) {
    case 'unit':
      return unit !== undefined && hasOffice(offices, ids, unit, acting);
    case 'campaign':
      return hasOffice(offices, ids, undefined, acting);
    case 'here':
      return unit !== undefined && hasOffice(offices, role.of, unit, acting);
    case 'anywhere':
      return hasOffice(offices, role.of, undefined, acting);
    case 'parent': {
      const parent = unit === undefined ? undefined : read(world.units, unit)?.parent;
      const above = parent === undefined ? undefined : currentUnit(world, parent);
      // Where the parent was merged into the unit itself, nobody stands above it.
      return above !== undefined && above !== unit && hasOffice(offices, only(role.of), above, acting);
    }
    case 'counterpart': {
      const named = of?.fields[role.field];
      return typeof named === 'string' && hasOffice(offices, only(role.of), currentUnit(world, named), acting);
    }
    case 'leader':
      return unit !== undefined && read(world.units, unit)?.leader === person;
    case 'case':
      return of !== undefined && (role.field === 'person' ? of.person === person : of.fields[role.field] === person);
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
    if (role !== undefined && holds(world, role, only(id), person, offices, of, unit)) held = joined(held, id);
  }
  return held;
};

/** The roles by name, for a message. */
export const titlesOf = (policy: Policy, may: readonly string[]): Text => {
  const titles = may.map((id) => policy.roles[id]?.title ?? text('系统', 'the policy itself'));
  return text(titles.map(({ zh }) => zh).join('、'), titles.map(({ en }) => en).join(', '));
};

const delegated = (world: World, asking: Asking, roles: readonly string[]): readonly string[] => {
  const delegations = read(world.people, asking.onBehalfOf ?? '')?.delegations ?? [];
  return roles.filter((role) =>
    delegations.some(
      (one) => one.to === asking.by && one.role === role && one.from <= asking.today && asking.today <= one.until,
    ),
  );
};

/** The roles that allow it, or why nobody may act here so. */
export const authorise = (
  policy: Policy,
  world: World,
  transition: {
    readonly may?: readonly string[] | undefined;
    readonly personal?: true | undefined;
    readonly cites: readonly string[];
  },
  of: Case | undefined,
  asking: Asking,
): readonly string[] | Failure => {
  const may = transition.may ?? [];
  const clause = transition.cites[0] ?? '';
  const principal = asking.onBehalfOf ?? asking.by;
  const held = rolesHeld(policy, world, may, principal, of, asking.today);
  if (held.length === 0) {
    const who = titlesOf(policy, may);
    return failure(
      'role-not-held',
      text(`须由${who.zh}办理，请转其办理`, `this is for ${who.en} to do: pass it on`),
      principal,
      who,
      clause,
    );
  }
  if (asking.onBehalfOf === undefined) return held;
  if (transition.personal === true)
    return failure(
      'not-delegable',
      text('须本人签署，不得委托', 'to be signed in person, never by delegation'),
      asking.by,
      text(`${asking.onBehalfOf} 本人`, `${asking.onBehalfOf} in person`),
      clause,
    );
  const passed = delegated(world, asking, held).filter((role) => policy.roles[role]?.delegable !== false);
  return passed.length > 0
    ? passed
    : failure(
        'not-delegated',
        text('没有有效的委托登记，请先登记委托', 'no delegation in force: register it first'),
        asking.by,
        text(`${asking.onBehalfOf} 的委托`, `a delegation by ${asking.onBehalfOf}`),
        clause,
      );
};
