/** People appointed, relieved, on leave, and delegating. */
import type { Day } from '../../calendar/index.js';
import type { Appointment, Person, Policy, Role } from '../../policy/index.js';
import { ownValue, text } from '../../shared/index.js';
import type { Json, Text } from '../../shared/index.js';
import { failure, refuse } from '../outcome/index.js';
import type { Refusal } from '../outcome/index.js';
import { appointmentsOn, keysOf, read } from '../state/index.js';
import type { Run, World } from '../state/index.js';
import type { RegistryEntry } from './entry.js';
import { people, recordOutcome } from './outcome.js';

const unknownPerson = (id: string): Refusal =>
  refuse(
    failure('unknown-person', text('人员未登记，请先任职', 'the person is not registered: appoint them first'), id),
  );

/** Whether people are appointed to a role, and do not hold it by where they stand. */
const isOffice = (role: Role | undefined): role is Role => role?.scope === 'unit' || role?.scope === 'campaign';

const unknownRole = ({ roles }: Policy, role: string): Refusal => {
  const offices = Object.values<Role>(roles).filter(isOffice);
  return refuse({
    ...failure(
      'unknown-role',
      text('没有可任命的该职务，请从所列职务中选填', 'there is no such office to appoint to: take one of these'),
      role,
      text(offices.map(({ title }) => title.zh).join('、'), offices.map(({ title }) => title.en).join(', ')),
    ),
    path: 'data.role',
  });
};

const unknownUnit = (unit: string): Refusal =>
  refuse(failure('unknown-unit', text('单位未登记，请先登记', 'the unit is not registered: register it first'), unit));

const wrongDates = (from: string, to: string): Refusal =>
  refuse(failure('bad-dates', text('终止日期早于起始日期', 'the last day lies before the first'), `${from}–${to}`));

const blankPerson = (id: string, name: string): Person => ({ id, name, appointments: [], leaves: [], delegations: [] });

/**
 * Somebody else's term in the office that shares a day with this one: on leave as well, whoever was entered first. An acting
 * term stands beside the regular one, never beside another acting one.
 */
const heldByAnother = (world: World, person: string, term: Appointment): Text | undefined => {
  for (const id of read(world.staff, term.unit) ?? []) {
    const held = (id === person ? undefined : read(world.people, id))?.appointments.find(
      ({ role, unit, from, to, acting }) =>
        role === term.role &&
        unit === term.unit &&
        acting === term.acting &&
        (to === undefined || term.from <= to) &&
        (term.to === undefined || from <= term.to),
    );
    const name = read(world.people, id)?.name ?? id;
    if (held !== undefined)
      return text(
        `任期不与${name}重叠（${held.from}至${held.to ?? '今后'}）`,
        `a term that shares no day with that of ${name} (${held.from} to ${held.to ?? 'open'})`,
      );
  }
  return undefined;
};

/** Decides `person.appoint`. A role that one person holds at a time is refused where another holds it on a day of the term. */
export const appoint = (run: Run, entry: RegistryEntry): Refusal | undefined => {
  const data = entry.data as unknown as Omit<Appointment, 'acting'> & {
    readonly person: string;
    readonly name: string;
    readonly acting?: boolean;
  };
  const { person, name, role, unit, from, to, acting = false } = data;
  const spec = ownValue(run.policy.roles, role);
  if (!isOffice(spec)) return unknownRole(run.policy, role);
  const there = read(run.world.units, unit);
  if (there === undefined) return unknownUnit(unit);
  if (there.successor !== undefined && there.succeededOn !== undefined && (to === undefined || to >= there.succeededOn))
    return refuse(
      failure(
        'unit-replaced',
        text('单位已被并入或分立，请任职到承接单位', 'the unit has been replaced: appoint to its successor'),
        unit,
        text(there.successor, there.successor),
      ),
    );
  if (to !== undefined && to < from) return wrongDates(from, to);
  const apart = spec.several === false ? heldByAnother(run.world, person, { role, unit, from, to, acting }) : undefined;
  if (apart !== undefined)
    return refuse(
      failure(
        'already-held',
        text(
          `${spec.title.zh}只能有一人；人员已变动的，请先登记现任离任`,
          `one ${spec.title.en} at a time: relieve the present one first`,
        ),
        person,
        apart,
        spec.cites[0],
      ),
    );
  const before = read(run.world.people, person) ?? blankPerson(person, name);
  const appointment: Appointment = { role, unit, from, to, acting };
  const after: Person = { ...before, name, appointments: [...before.appointments, appointment] };
  recordOutcome(run, entry.who, 'person.appointed', { unit, person, data: people(after) });
  return undefined;
};

/** Decides `person.relieve`: the last day in office is set. */
export const relieve = (run: Run, entry: RegistryEntry): Refusal | undefined => {
  const { person, role, unit, to } = entry.data as unknown as {
    readonly person: string;
    readonly role: string;
    readonly unit: string;
    readonly to: Day;
  };
  const before = read(run.world.people, person);
  if (before === undefined) return unknownPerson(person);
  const terms = before.appointments.map((held, place) => ({ held, place }));
  const there = terms.filter(({ held }) => held.role === role && held.unit === unit && (held.to ?? to) >= to);
  // A later term of the same office may be entered already: the one that is ended runs on that day.
  const ended = there.findLast(({ held }) => held.from <= to);
  if (ended === undefined) {
    const [ahead] = there;
    return ahead === undefined
      ? refuse(failure('not-in-office', text('该同志未任此职', 'the person does not hold this office'), role))
      : wrongDates(ahead.held.from, to);
  }
  const { held, place } = ended;
  const appointments = before.appointments.with(place, { ...held, to });
  recordOutcome(run, entry.who, 'person.relieved', { unit, person, data: people({ ...before, appointments }) });
  return undefined;
};

/** Decides `person.leave`. */
export const leave = (run: Run, entry: RegistryEntry): Refusal | undefined => {
  const { person, from, to } = entry.data as unknown as {
    readonly person: string;
    readonly from: Day;
    readonly to: Day;
  };
  const before = read(run.world.people, person);
  if (before === undefined) return unknownPerson(person);
  if (to < from) return wrongDates(from, to);
  const after: Person = { ...before, leaves: [...before.leaves, { from, to }] };
  recordOutcome(run, entry.who, 'person.on-leave', { person, data: people(after) });
  return undefined;
};

/** Whether somebody holds a role in force: in some unit, or in as far as the registry tells; a case names its own people. */
const holdsInForce = ({ world, today }: Run, role: Role, id: string, person: string): boolean => {
  const held = appointmentsOn(read(world.people, person), today);
  const appointedTo = (roles: readonly string[], acting = role.acting !== false): boolean =>
    held.some((one) => roles.includes(one.role) && (acting || !one.acting));
  switch (role.scope) {
    case 'unit':
    case 'campaign':
      return appointedTo([id]);
    case 'here':
    case 'anywhere':
      return appointedTo(role.of);
    case 'parent':
    case 'counterpart':
      return appointedTo([role.of]);
    case 'leader':
      return held.length > 0 && keysOf(world.units).some((unit) => read(world.units, unit)?.leader === person);
    case 'case':
      return held.length > 0;
  }
};

/** Decides `delegation.grant`: of a role that the grantor holds in force; some roles cannot be delegated. */
export const grant = (run: Run, entry: RegistryEntry): Refusal | undefined => {
  const data = entry.data as unknown as { person: string; to: string; role: string; from: Day; until: Day };
  const { person, to, role, from, until } = data;
  const before = read(run.world.people, person);
  if (before === undefined) return unknownPerson(person);
  if (read(run.world.people, to) === undefined) return unknownPerson(to);
  if (until < from) return wrongDates(from, until);
  const spec = ownValue(run.policy.roles, role);
  if (spec === undefined || spec.delegable === false || person === to)
    return refuse(
      failure(
        'not-delegable',
        text('此职责不得委托', 'this role cannot be delegated'),
        role,
        undefined,
        spec?.cites[0],
      ),
    );
  if (!holdsInForce(run, spec, role, person))
    return refuse({
      ...failure(
        'not-held',
        text('委托人现未任该职务', 'the grantor does not hold this role in force'),
        role,
        spec.title,
        spec.cites[0],
      ),
      path: 'data.role',
    });
  const after: Person = { ...before, delegations: [...before.delegations, { to, role, from, until }] };
  recordOutcome(run, entry.who, 'delegation.granted', { person, data: people(after) });
  return undefined;
};

/** The record of a person as it should have been, or why it cannot be so. */
export const correctedPerson = (run: Run, data: Readonly<Record<string, Json>>): Person | Refusal => {
  const { person, name, appointments } = data as unknown as {
    readonly person: string;
    readonly name: string;
    readonly appointments: readonly (Omit<Appointment, 'acting'> & { readonly acting?: boolean })[];
  };
  const before = read(run.world.people, person);
  if (before === undefined) return unknownPerson(person);
  for (const { role, unit, from, to, acting = false } of appointments) {
    const spec = ownValue(run.policy.roles, role);
    if (!isOffice(spec)) return unknownRole(run.policy, role);
    if (read(run.world.units, unit) === undefined) return unknownUnit(unit);
    if (to !== undefined && to < from) return wrongDates(from, to);
    const apart =
      spec.several === false ? heldByAnother(run.world, person, { role, unit, from, to, acting }) : undefined;
    if (apart !== undefined)
      return refuse(failure('already-held', text('职务已有人任', 'the office is held'), role, apart, spec.cites[0]));
  }
  return {
    ...before,
    name,
    appointments: appointments.map(({ role, unit, from, to, acting = false }) => ({ role, unit, from, to, acting })),
  };
};
