/** Reading a campaign's state: by id, in order, by total; and what tells states apart whole. */
import type { Day, Instant, WorkingCalendar } from '../calendar/index.js';
import type { Case, Person, Policy, Unit } from '../policy/index.js';
import type { CaseId, PersonId, UnitId } from '../shared/index.js';
import { nextStanding } from './drain.js';
import { read, rootLayer, write } from './layer.js';
import type { Layer } from './layer.js';
import { totalRows } from './query.js';
import { dueQueue } from './queue.js';
import type { CampaignState } from './state.js';

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
}

const nobody: readonly PersonId[] = [];

const keyOf = (tally: string, unit: UnitId | undefined): string => (unit === undefined ? tally : `${tally}:${unit}`);

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
  total: (tally, unit) => read(state.tallies, keyOf(tally, unit)) ?? 0,
  totals: () => totalRows(state.policy, state, {}),
  members: (tally, unit) => {
    const begins = `${keyOf(tally, unit)}#`;
    return [...state.tallies.entries].flatMap(([key, count]) => {
      // A unit may be called anything: `#` sets a member apart only where no unit has that name.
      const member =
        key.startsWith(begins) && !(unit !== undefined && state.units.entries.has(key.slice(tally.length + 1)));
      return member && count > 0 ? [key.slice(begins.length)] : [];
    });
  },
  holds: (tally, member, unit) => (read(state.tallies, `${keyOf(tally, unit)}#${member}`) ?? 0) > 0,
  unit: (id) => read(state.units, id),
  units: () => state.units.entries.values(),
  person: (id) => read(state.people, id),
  people: () => state.people.entries.values(),
  staff: (unit) => read(state.staff, unit) ?? nobody,
  nextDue: () => nextStanding(state)?.next,
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

/** Since when deadlines are suspended, by unit or `*` for the county; `''` where they run again. */
export const suspensionsOf = (state: CampaignState): Iterable<readonly [of: UnitId, since: Day | '']> =>
  state.suspensions.entries;

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

/** Every count that a state keeps, totals and members of sets, each under a name that no other has. */
export const countsKept = (state: CampaignState): Iterable<readonly [name: string, count: number]> =>
  state.tallies.entries;

/** The tally that a count is of, by the count's name. */
export const tallyOfCount = (name: string): string => /^[^:#]*/u.exec(name)?.[0] ?? name;

/** The state without what some cases wait for; the state itself where they wait for nothing. */
export const withoutDue = (state: CampaignState, drop: (of: Case) => boolean): CampaignState => {
  const { data } = state.queue;
  const kept = data.filter((item) => {
    const of = read(state.cases, item.case);
    return of === undefined || !drop(of);
  });
  return kept.length === data.length ? state : { ...state, queue: dueQueue(kept) };
};

/** Records to stand in a state in place of its own, by id; `gone` are cases that it is to lack. */
export interface Records {
  readonly cases?: readonly Case[];
  readonly units?: readonly Unit[];
  readonly people?: readonly Person[];
  readonly gone?: readonly CaseId[];
}

const replaced = <V extends { readonly id: string }>(
  layer: Layer<V>,
  records: readonly V[],
  gone: readonly string[] = [],
): Layer<V> => {
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
  queue: dueQueue(state.queue.data),
});
