/** The registry as rules see it: units, people and who held which office when. */
import type { Day } from '../calendar/index.js';
import type { PersonId, UnitId } from '../shared/index.js';

/** A township, a department, or a body of the county government. */
export interface Unit {
  readonly id: UnitId;
  readonly name: string;
  /** What sort of unit it is; which kinds take part is the policy's to say. */
  readonly kind: string;
  readonly parent: UnitId | undefined;
  /** The county leader in charge. */
  readonly leader: PersonId | undefined;
  readonly since: Day;
  /** The unit that took over from it by merger or split, and since when. */
  readonly successor: UnitId | undefined;
  readonly succeededOn: Day | undefined;
}

/** An office held from one day to another; `to` is the last day. */
export interface Appointment {
  readonly role: string;
  readonly unit: UnitId;
  readonly from: Day;
  readonly to: Day | undefined;
  readonly acting: boolean;
}

/** A time away from office: appointments are not in force in it. */
export interface Leave {
  readonly from: Day;
  readonly to: Day;
}

/** Leave to act for somebody in a role, within dates. */
export interface Delegation {
  readonly to: PersonId;
  readonly role: string;
  readonly from: Day;
  readonly until: Day;
}

/** A human being. */
export interface Person {
  readonly id: PersonId;
  readonly name: string;
  readonly appointments: readonly Appointment[];
  readonly leaves: readonly Leave[];
  readonly delegations: readonly Delegation[];
}

/** What rules may ask of the registry. Dates are days of effect. */
export interface RegistryView {
  unit(id: UnitId): Unit | undefined;
  person(id: PersonId): Person | undefined;
  /** The unit that stands for it today, after mergers and splits. */
  current(id: UnitId): UnitId;
  /** Every unit that this one stands for today: itself, and those merged into it or replaced by it. */
  standsFor(id: UnitId): readonly UnitId[];
  /** Who holds a role in a unit on a day and may act in it, acting holders included; nobody who is on leave. */
  holders(role: string, unit: UnitId, on: Day): readonly PersonId[];
  /** The same with those on leave: a leave takes the power to act, not the office. */
  seated(role: string, unit: UnitId, on: Day): readonly PersonId[];
  /** The appointments of a person in force on a day. */
  appointments(person: PersonId, on: Day): readonly Appointment[];
  /** Everyone with an appointment in a unit on a day. */
  members(unit: UnitId, on: Day): readonly PersonId[];
}
