/** The state of one campaign: a container of immutable records with one owner, and drafts over it. */
import type { Day, Instant, WorkingCalendar } from '../calendar/index.js';
import type { Case, Person, Policy, Unit } from '../policy/index.js';
import type { CaseId } from '../shared/index.js';
import { compiled } from './compile.js';
import { overLayer, read, rootLayer, write } from './layer.js';
import type { Layer } from './layer.js';
import { dueQueue, newItems } from './queue.js';
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

/** A draft over a state. */
export const draftOf = (state: World): Draft => ({
  now: state.now,
  head: state.head,
  order: state.order,
  calendar: state.calendar,
  cases: overLayer(state.cases),
  tallies: overLayer(state.tallies),
  units: overLayer(state.units),
  people: overLayer(state.people),
  staff: overLayer(state.staff),
  suspensions: overLayer(state.suspensions),
});

/** An independent copy, for forecasts: records are shared, containers are not. */
export const fork = (state: CampaignState): CampaignState => ({
  ...state,
  cases: rootLayer(state.cases.own),
  tallies: rootLayer(state.tallies.own),
  units: rootLayer(state.units.own),
  people: rootLayer(state.people.own),
  staff: rootLayer(state.staff.own),
  suspensions: rootLayer(state.suspensions.own),
  queue: dueQueue(state.queue.data),
});

/** Puts a case into the state, and what it newly waits for into the queue. */
export const putCase = (state: CampaignState, id: CaseId, next: Case): void => {
  const before = read(state.cases, id);
  write(state.cases, id, next);
  for (const item of newItems(before, next, compiled(state.policy).rankOf(next.procedure))) state.queue.push(item);
};

const pour = <V>(into: Layer<V>, from: Layer<V>): void => {
  for (const [key, value] of from.own ?? []) write(into, key, value);
};

/** Puts a draft into the state it was made over; returns the cases it touched. */
export const adopt = (state: CampaignState, draft: Draft): readonly CaseId[] => {
  state.now = draft.now;
  state.head = draft.head;
  state.order = draft.order;
  state.calendar = draft.calendar;
  const touched: CaseId[] = [];
  for (const [id, next] of draft.cases.own ?? []) {
    putCase(state, id, next);
    touched.push(id);
  }
  pour(state.tallies, draft.tallies);
  pour(state.units, draft.units);
  pour(state.people, draft.people);
  pour(state.staff, draft.staff);
  pour(state.suspensions, draft.suspensions);
  return touched;
};
