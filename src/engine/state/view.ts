/** Reading a campaign's state: by id, in order, by total; and what tells states apart whole. */
import type { Instant, WorkingCalendar } from '../../calendar/index.js';
import type { Case, Person, Policy, Unit } from '../../policy/index.js';
import type { CaseId, PersonId, UnitId } from '../../shared/index.js';
import { dueIndex, dueItems, peekDue, popDue, standing } from './due.js';
import { read, rootLayer, write } from './layer.js';
import type { Layer } from './layer.js';
import type { CampaignState, RecordedFault, RegistryProposal, Suspension } from './state.js';
import { timesIn, totalIn } from './totals.js';
import type { Cell } from './totals.js';

/** A total: of a unit, or of the campaign. */
export interface TotalRow {
  readonly tally: string;
  readonly unit: UnitId | undefined;
  readonly value: number;
}

/** What may be read of a campaign's state: as it stands when asked. */
export interface StateView {
  readonly policy: Policy;
  /** The campaign's clock. */
  readonly now: Instant;
  /** The number of the last event. */
  readonly head: number;
  readonly calendar: WorkingCalendar;
  case(id: CaseId): Case | undefined;
  /** In the order they were opened. */
  cases(): Iterable<Case>;
  caseCount(): number;
  /** A total: of the campaign (unit left out), or of a unit. 0 where nothing was counted. */
  total(tally: string, unit?: UnitId): number;
  /** Every total ever counted; members of sets are left out. */
  totals(): readonly TotalRow[];
  /** Members that a set tally holds now. */
  members(tally: string, unit?: UnitId): readonly string[];
  holds(tally: string, member: string, unit?: UnitId): boolean;
  unit(id: UnitId): Unit | undefined;
  /** In the order they were registered. */
  units(): Iterable<Unit>;
  person(id: PersonId): Person | undefined;
  /** In the order they were registered. */
  people(): Iterable<Person>;
  /** Who has, or had, an appointment in a unit. */
  staff(unit: UnitId): readonly PersonId[];
  /** The instant at which a deadline next says something; `undefined` at rest. */
  nextDue(): Instant | undefined;
  /** Every suspension ever entered, in order. */
  suspensions(): readonly Suspension[];
  /** What of the policy's own could not be carried out, until a person has retried or settled it. */
  faults(): readonly RecordedFault[];
  /** Corrections of the registry that wait for a second person. */
  proposals(): readonly RegistryProposal[];
}

const nobody: readonly PersonId[] = [];

/** The next instant; items that no longer stand are dropped on the way. */
const nextOf = (state: CampaignState): Instant | undefined => {
  for (let item = peekDue(state.due); item !== undefined; item = peekDue(state.due)) {
    if (standing(item, read(state.cases, item.case)) !== undefined) return item.next;
    popDue(state.due);
  }
  return undefined;
};

const membersOf = (state: CampaignState, tally: string, unit: UnitId | undefined): readonly string[] =>
  [...(state.cells.get(tally)?.get(unit)?.members?.keys() ?? [])].filter(
    (member) => timesIn(state, tally, unit, member) > 0,
  );

const totalsOf = (state: CampaignState): readonly TotalRow[] => {
  const known = new Set(state.policy.tallies.map(({ id }) => id));
  return [...state.totals.entries].flatMap(([{ tally, unit, set }, value]) =>
    set === undefined && known.has(tally) ? [{ tally, unit, value }] : [],
  );
};

const makeView = (state: CampaignState): StateView => ({
  policy: state.policy,
  get now() {
    return state.now;
  },
  get head() {
    return state.head;
  },
  get calendar() {
    return state.calendar;
  },
  case: (id) => read(state.cases, id),
  cases: () => state.cases.entries.values(),
  caseCount: () => state.cases.entries.size,
  total: (tally, unit) => totalIn(state, tally, unit),
  totals: () => totalsOf(state),
  members: (tally, unit) => membersOf(state, tally, unit),
  holds: (tally, member, unit) => timesIn(state, tally, unit, member) > 0,
  unit: (id) => read(state.units, id),
  units: () => state.units.entries.values(),
  person: (id) => read(state.people, id),
  people: () => state.people.entries.values(),
  staff: (unit) => read(state.staff, unit) ?? nobody,
  nextDue: () => nextOf(state),
  suspensions: () => state.suspensions,
  faults: () => state.faults,
  proposals: () => state.proposals,
});

const views = new WeakMap<CampaignState, StateView>();

/** The view of a state. It is live: what is read is what the state holds when asked. */
export const viewState = (state: CampaignState): StateView => {
  const before = views.get(state);
  if (before !== undefined) return before;
  const made = makeView(state);
  views.set(state, made);
  return made;
};

/** Stand-ins for parts of the registry. */
export interface RegistryMarks {
  readonly people: object;
  readonly units: object;
  readonly suspensions: object;
}

/**
 * Objects that states branched from one another share for as long as nothing is written to that part of the registry: keys
 * under which to keep what was worked out of it.
 */
export const registryMarks = ({ people, units, suspensions }: CampaignState): RegistryMarks => ({
  people,
  units,
  suspensions,
});

/** A count that a state keeps: a total, or how often a member is in a set. The same place is the same object. */
export type CountKept = Cell;

/** Every count that a state keeps, totals and members of sets. */
export const countsKept = (state: CampaignState): Iterable<readonly [of: CountKept, count: number]> =>
  state.totals.entries;

/** The state without what some cases wait for; the state itself where they wait for nothing. */
export const withoutDue = (state: CampaignState, drop: (of: Case) => boolean): CampaignState => {
  const items = dueItems(state.due);
  const kept = items.filter((item) => {
    const of = read(state.cases, item.case);
    return of === undefined || !drop(of);
  });
  return kept.length === items.length ? state : { ...state, due: dueIndex(kept) };
};

/** Records to stand in a state in place of its own, by id; `gone` are cases that it is to lack. */
export interface Records {
  readonly cases?: readonly Case[];
  readonly units?: readonly Unit[];
  readonly people?: readonly Person[];
  readonly gone?: readonly CaseId[];
}

const replaced = <V extends { readonly id: string }>(
  layer: Layer<string, V>,
  records: readonly V[],
  gone: readonly string[] = [],
): Layer<string, V> => {
  const own = rootLayer(layer.entries);
  for (const one of records) write(own, one.id, one);
  for (const id of gone) own.entries.delete(id);
  return own;
};

/** A state beside this one that holds other records, whether or not a log could bring them about: for trying what rules make of them. */
export const withRecords = (
  state: CampaignState,
  { cases = [], units = [], people = [], gone = [] }: Records,
): CampaignState => ({
  ...state,
  cases: replaced(state.cases, cases, gone),
  units: replaced(state.units, units),
  people: replaced(state.people, people),
  due: dueIndex(dueItems(state.due)),
});
