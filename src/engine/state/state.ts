/** The state of one campaign: a container of immutable records with one owner, and drafts over it. */
import type { Day, Instant, WorkingCalendar } from '../../calendar/index.js';
import type { ArmedDeadline, Case, Person, Policy, PolicyEvent, Unit } from '../../policy/index.js';
import type { CaseId, JsonObject, PersonId, Text, UnitId } from '../../shared/index.js';
import { compiled } from './compiled.js';
import { dueIndex, dueItems, pushArmed, standing } from './due.js';
import type { DueIndex } from './due.js';
import { overLayer, pour, read, rootLayer, write, writtenKeys } from './layer.js';
import type { Layer } from './layer.js';
import type { Cell, Cells } from './totals.js';

/** A time in which limits stand still: for the county (scope `*`) or a unit. `number` is the event's that entered it. */
export interface Suspension {
  readonly scope: UnitId;
  readonly from: Day;
  readonly to: Day | undefined;
  readonly number: number;
}

/**
 * Something that limits rest on, as it came to be known: a table of the calendar, a suspension, or the end of one. `number` is
 * that of the event that entered it.
 */
export interface BasisChange {
  readonly number: number;
  readonly at: Instant;
  /** The calendar with one more table. */
  readonly calendar: WorkingCalendar | undefined;
  /** The number of the suspension that began or ended. */
  readonly suspension: number | undefined;
}

/** Something of the policy's own that could not be carried out: it waits for a person to retry or settle it. */
export interface RecordedFault {
  /** The number of the event that tells it. */
  readonly number: number;
  readonly kind: 'reaction' | 'deadline';
  /** The reaction or the deadline. */
  readonly name: string;
  readonly case: CaseId | undefined;
  readonly at: Instant;
  readonly on: Day;
  /** Why, and what to do. */
  readonly reason: Text;
  /** What an exception of the policy's own code said. */
  readonly given: string | undefined;
  /** What a reaction failed to answer. */
  readonly event: PolicyEvent | undefined;
  /** The deadline as it ran, where it failed to say what it had to. */
  readonly armed: ArmedDeadline | undefined;
}

/** A correction of the registry under way: the right record as asked, by whom, and the record that they saw. */
export interface RegistryProposal {
  /** The number of the event that proposed it. */
  readonly number: number;
  readonly type: 'unit.correct' | 'person.correct';
  readonly data: JsonObject;
  /** The record as it stood, as canonical text: where it reads otherwise by then, it is not confirmed. */
  readonly was: string;
  readonly proposedBy: PersonId;
  readonly proposedFor: PersonId | undefined;
  readonly at: Instant;
}

/** How many cases somebody has opened on the last day on which they opened any. */
export interface Openings {
  readonly day: Day;
  readonly n: number;
}

/** Where the taking over of an old ledger stands: not begun, open, closed for good. */
export type BalanceState = 'none' | 'open' | 'closed';

/** What rules, reactions and events read and write: the state itself, or a draft over it. */
export interface World {
  /** The campaign's clock. */
  now: Instant;
  /** The number of the last event. */
  head: number;
  calendar: WorkingCalendar;
  /** What limits rest on, in the order in which it was entered: what was known at any time. */
  basisChanges: readonly BasisChange[];
  /** Every suspension ever entered, in order. */
  suspensions: readonly Suspension[];
  faults: readonly RecordedFault[];
  /** Corrections of the registry that wait for a second person. */
  proposals: readonly RegistryProposal[];
  balance: BalanceState;
  readonly cells: Cells;
  readonly cases: Layer<CaseId, Case>;
  readonly totals: Layer<Cell, number>;
  readonly units: Layer<UnitId, Unit>;
  readonly people: Layer<PersonId, Person>;
  /** Who has, or had, an appointment in a unit. */
  readonly staff: Layer<UnitId, readonly PersonId[]>;
  readonly openings: Layer<PersonId, Openings>;
}

/** The campaign's whole state. Only `adopt` and `evolve` write to it. */
export interface CampaignState extends World {
  readonly policy: Policy;
  /** Derived: what is due, by instant, rank and order. */
  readonly due: DueIndex;
}

/** A step's own writes over a world that it leaves alone. */
export type Draft = World;

/** An empty campaign. */
export const emptyState = (policy: Policy): CampaignState => ({
  policy,
  now: Number.NEGATIVE_INFINITY,
  head: 0,
  calendar: policy.calendar,
  basisChanges: [],
  suspensions: [],
  faults: [],
  proposals: [],
  balance: 'none',
  cells: new Map(),
  cases: rootLayer(),
  totals: rootLayer(),
  units: rootLayer(),
  people: rootLayer(),
  staff: rootLayer(),
  openings: rootLayer(),
  due: dueIndex(),
});

/** A draft over a world; one that does not write to the registry shares it. */
export const draftOver = (world: World, registry: boolean): Draft => ({
  now: world.now,
  head: world.head,
  calendar: world.calendar,
  basisChanges: world.basisChanges,
  suspensions: world.suspensions,
  faults: world.faults,
  proposals: world.proposals,
  balance: world.balance,
  cells: world.cells,
  cases: overLayer(world.cases),
  totals: overLayer(world.totals),
  units: registry ? overLayer(world.units) : world.units,
  people: registry ? overLayer(world.people) : world.people,
  staff: registry ? overLayer(world.staff) : world.staff,
  openings: overLayer(world.openings),
});

/** An independent copy, for forecasts: records are shared, containers are not. */
export const fork = (state: CampaignState): CampaignState => ({
  ...state,
  cases: rootLayer(state.cases.entries),
  totals: rootLayer(state.totals.entries),
  units: rootLayer(state.units.entries),
  people: rootLayer(state.people.entries),
  staff: rootLayer(state.staff.entries),
  openings: rootLayer(state.openings.entries),
  due: dueIndex(dueItems(state.due)),
});

const putScalars = (into: World, from: World): void => {
  into.now = from.now;
  into.head = from.head;
  into.calendar = from.calendar;
  into.basisChanges = from.basisChanges;
  into.suspensions = from.suspensions;
  into.faults = from.faults;
  into.proposals = from.proposals;
  into.balance = from.balance;
};

/** A part of the registry after pouring: what the lower draft only shared with what lies beneath it becomes its own. */
const poured = <K, V>(into: Layer<K, V>, from: Layer<K, V>, beneath: Layer<K, V>): Layer<K, V> => {
  if (from === into) return into;
  if (into === beneath) return from;
  pour(into, from);
  return into;
};

/**
 * Pours a draft into the draft it was made over, which was made over `beneath`; the draft that then stands. A draft without
 * a registry of its own shares the one beneath, which must not be written to.
 */
export const pourDraft = (into: Draft, from: Draft, beneath: World): Draft => {
  putScalars(into, from);
  pour(into.cases, from.cases);
  pour(into.totals, from.totals);
  pour(into.openings, from.openings);
  const units = poured(into.units, from.units, beneath.units);
  const people = poured(into.people, from.people, beneath.people);
  const staff = poured(into.staff, from.staff, beneath.staff);
  return units === into.units && people === into.people && staff === into.staff
    ? into
    : { ...into, units, people, staff };
};

/** Puts a case into the state, and what it newly waits for into the index. */
export const putCase = (state: CampaignState, id: CaseId, next: Case): void => {
  const before = read(state.cases, id);
  write(state.cases, id, next);
  pushArmed(state.due, before, next, compiled(state.policy).rankOf(next.procedure));
};

/** Puts a draft into the state it was made over; returns the cases it touched. */
export const adopt = (state: CampaignState, draft: Draft): readonly CaseId[] => {
  const touched = writtenKeys(draft.cases);
  for (const id of touched) {
    const next = read(draft.cases, id);
    if (next !== undefined) putCase(state, id, next);
  }
  putScalars(state, draft);
  pour(state.totals, draft.totals);
  pour(state.openings, draft.openings);
  if (draft.units !== state.units) pour(state.units, draft.units);
  if (draft.people !== state.people) pour(state.people, draft.people);
  if (draft.staff !== state.staff) pour(state.staff, draft.staff);
  return touched;
};

/** A layer with a draft's writes put in; shared where the draft wrote nothing. */
const branched = <K, V>(below: Layer<K, V>, draft: Layer<K, V>): Layer<K, V> => {
  if (writtenKeys(draft).length === 0) return below;
  const own = rootLayer(below.entries);
  pour(own, draft);
  return own;
};

/**
 * A state with a draft put in, beside the one it was made over. Containers that the draft left alone are shared: for
 * exploring, where nothing is ever adopted into either.
 */
export const branch = (state: CampaignState, draft: Draft): CampaignState => {
  const cases = branched(state.cases, draft.cases);
  const due = dueIndex(dueItems(state.due).filter((item) => standing(item, read(cases, item.case)) !== undefined));
  for (const id of writtenKeys(draft.cases)) {
    const next = read(cases, id);
    if (next !== undefined) pushArmed(due, read(state.cases, id), next, compiled(state.policy).rankOf(next.procedure));
  }
  return {
    ...state,
    now: draft.now,
    head: draft.head,
    calendar: draft.calendar,
    basisChanges: draft.basisChanges,
    suspensions: draft.suspensions,
    faults: draft.faults,
    proposals: draft.proposals,
    balance: draft.balance,
    cases,
    totals: branched(state.totals, draft.totals),
    units: branched(state.units, draft.units),
    people: branched(state.people, draft.people),
    staff: branched(state.staff, draft.staff),
    openings: branched(state.openings, draft.openings),
    due,
  };
};
