/** A cast: units and people that hold every role a policy knows, named after their roles. */
import { addDays } from '../calendar/index.js';
import type { Day } from '../calendar/index.js';
import type { Policy, Role } from '../policy/index.js';
import type { Sent } from './trial.js';

/** A unit of a cast. */
export interface CastUnit {
  readonly unit: string;
  readonly kind: string;
  readonly parent?: string;
  readonly leader?: string;
}

/** Somebody of a cast, in an office. */
export interface CastPerson {
  readonly person: string;
  readonly role: string;
  readonly unit: string;
}

/** Units and people. */
export interface Cast {
  readonly units: readonly CastUnit[];
  readonly people: readonly CastPerson[];
}

/** The body whose people hold the roles of the whole campaign; it takes no part itself. */
export const bodyUnit = 'body';

/** How many hold each role of the whole campaign: enough for any separation of duties. */
const several = 3;

const rolesWith = (policy: Policy, scope: Role['scope']): readonly string[] =>
  Object.entries(policy.roles).flatMap(([id, role]) => (role.scope === scope ? [id] : []));

/** The first of a role goes by its name, others are numbered: `inspector`, `inspector-2`. */
const named = (role: string, n: number): string => (n === 1 ? role : `${role}-${n}`);

/**
 * Everybody a policy's roles ask for. The first kind in scope gives the unit that cases are about, with one holder of
 * each of its roles (`head`, `deputy`) and two where several may hold it; a unit of the next kind stands above it; three
 * people hold each role of the whole campaign.
 */
export const standardCast = (policy: Policy): Cast => {
  const [own = 'unit', above = own] = policy.scope.kinds;
  const parent = above === own ? `${own}-above` : above;
  const leader = rolesWith(policy, 'leader')[0];
  const inUnit = rolesWith(policy, 'unit');
  const parentRoles = Object.entries(policy.roles).flatMap(([id, role]) =>
    role.scope === 'parent' ? [{ person: id, role: role.of, unit: parent }] : [],
  );
  const aboveRoles = inUnit
    .filter((role) => !parentRoles.some((one) => one.role === role))
    .map((role) => ({ person: `${parent}-${role}`, role, unit: parent }));
  return {
    units: [
      { unit: bodyUnit, kind: policy.scope.others?.[0] ?? bodyUnit },
      { unit: parent, kind: above },
      { unit: own, kind: own, parent, ...(leader === undefined ? {} : { leader }) },
    ],
    people: [
      ...inUnit.flatMap((role) =>
        Array.from({ length: policy.roles[role]?.several === false ? 1 : 2 }, (_, i) => ({
          person: named(role, i + 1),
          role,
          unit: own,
        })),
      ),
      ...parentRoles,
      ...aboveRoles,
      ...rolesWith(policy, 'campaign').flatMap((role) =>
        Array.from({ length: several }, (_, i) => ({ person: named(role, i + 1), role, unit: bodyUnit })),
      ),
    ],
  };
};

/** The unit that cases are about unless another is named. */
export const ownUnit = (policy: Policy): string => policy.scope.kinds[0] ?? 'unit';

/** The day before a policy's first day: units and people are registered on it. */
export const eveOf = (policy: Policy): Day => {
  const first = policy.phases[0]?.from ?? addDays(policy.calendar.knownFrom, 366);
  return addDays(first, -1);
};

/** The commands that register a cast, by the embedding program. */
export const registering = (policy: Policy, { units, people }: Cast): readonly Sent[] => {
  const from = addDays(eveOf(policy), -365);
  return [
    ...units.map(({ unit, ...rest }) => ({ type: 'unit.register', by: 'host', data: { unit, name: unit, ...rest } })),
    ...people.map(({ person, role, unit }) => ({
      type: 'person.appoint',
      by: 'host',
      data: { person, name: person, role, unit, from },
    })),
  ];
};
