/** The state of one campaign: a container of immutable records with one owner, and drafts over it. */
import type { Day, Instant, WorkingCalendar } from '../calendar/index.js';
import type { Case, Person, Policy, Unit } from '../policy/index.js';
import type { CaseId } from '../shared/index.js';
import { compiled } from './compile.js';
import { overLayer, pour, read, rootLayer, write, writtenKeys } from './layer.js';
import type { Layer } from './layer.js';
import { dueQueue, newItems, standing } from './queue.js';
import type { DueQueue } from './queue.js';

/** What rules, reactions and events read and write: the state itself, or a draft over it. */
export interface World {
  /** The campaign's clock. */
  now: Instant;
  /** The number of the last event, and of the last deadline armed. */
  head: number;
  order: number;
  calendar: WorkingCalendar;
  readonly cases: Layer<Case>;
  readonly tallies: Layer<number>;
  readonly units: Layer<Unit>;
  readonly people: Layer<Person>;
  /** Who has, or had, an appointment in a unit. */
  readonly staff: Layer<readonly string[]>;
  /** Since when deadlines are suspended, by unit or `*` for the county; `''` where they run again. */
  readonly suspensions: Layer<Day | ''>;
}

/** The campaign's whole state. Only `adopt` and `evolve` write to it. */
export interface CampaignState extends World {
  readonly policy: Policy;
  /** Derived: due items by instant, rank and order. */
  readonly queue: DueQueue;
}

/** A step's own writes over a state it leaves alone. */
export type Draft = World;

/** An empty campaign. */
export const emptyState = (policy: Policy): CampaignState => ({
  policy,
  now: Number.NEGATIVE_INFINITY,
  head: 0,
  order: 0,
  calendar: policy.calendar,
  cases: rootLayer(),
  tallies: rootLayer(),
  units: rootLayer(),
  people: rootLayer(),
  staff: rootLayer(),
  suspensions: rootLayer(),
  queue: dueQueue(),
});

/** A draft over a state; only a decision of the registry's writes to the registry. */
export const draftOf = (state: World, registry: boolean): Draft => ({
  now: state.now,
  head: state.head,
  order: state.order,
  calendar: state.calendar,
  cases: overLayer(state.cases),
  tallies: overLayer(state.tallies),
  units: registry ? overLayer(state.units) : state.units,
  people: registry ? overLayer(state.people) : state.people,
  staff: registry ? overLayer(state.staff) : state.staff,
  suspensions: registry ? overLayer(state.suspensions) : state.suspensions,
});

/** An independent copy, for forecasts: records are shared, containers are not. */
export const fork = (state: CampaignState): CampaignState => ({
  ...state,
  cases: rootLayer(state.cases.entries),
  tallies: rootLayer(state.tallies.entries),
  units: rootLayer(state.units.entries),
  people: rootLayer(state.people.entries),
  staff: rootLayer(state.staff.entries),
  suspensions: rootLayer(state.suspensions.entries),
  queue: dueQueue(state.queue.data),
});

/** A layer with a draft's writes put in; shared where the draft wrote nothing. */
const branched = <V>(below: Layer<V>, draft: Layer<V>): Layer<V> => {
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
  const items = state.queue.data.filter((item) => standing(item, read(cases, item.case)) !== undefined);
  for (const id of writtenKeys(draft.cases)) {
    const next = read(cases, id);
    if (next !== undefined)
      items.push(...newItems(read(state.cases, id), next, compiled(state.policy).rankOf(next.procedure)));
  }
  return {
    policy: state.policy,
    now: draft.now,
    head: draft.head,
    order: draft.order,
    calendar: draft.calendar,
    cases,
    tallies: branched(state.tallies, draft.tallies),
    units: branched(state.units, draft.units),
    people: branched(state.people, draft.people),
    staff: branched(state.staff, draft.staff),
    suspensions: branched(state.suspensions, draft.suspensions),
    queue: dueQueue(items),
  };
};

/** Puts a case into the state, and what it newly waits for into the queue. */
export const putCase = (state: CampaignState, id: CaseId, next: Case): void => {
  const before = read(state.cases, id);
  write(state.cases, id, next);
  if (next.armed === before?.armed || next.armed.length === 0) return;
  for (const item of newItems(before, next, compiled(state.policy).rankOf(next.procedure))) state.queue.push(item);
};

/** Puts a draft into the state it was made over; returns the cases it touched. */
export const adopt = (state: CampaignState, draft: Draft): readonly CaseId[] => {
  state.now = draft.now;
  state.head = draft.head;
  state.order = draft.order;
  state.calendar = draft.calendar;
  const touched = writtenKeys(draft.cases);
  for (const id of touched) {
    const next = read(draft.cases, id);
    if (next !== undefined) putCase(state, id, next);
  }
  pour(state.tallies, draft.tallies);
  pour(state.units, draft.units);
  pour(state.people, draft.people);
  pour(state.staff, draft.staff);
  pour(state.suspensions, draft.suspensions);
  return touched;
};
