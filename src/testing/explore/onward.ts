/** The ways on from a state: a command that is accepted, or time that passes to its next stop. */
import { addDays, dayOf, isWorking, startOfDay } from '../../calendar/index.js';
import type { Instant } from '../../calendar/index.js';
import { branch, decideAlone, fireOne, isRefusal, viewState, withoutDue } from '../../engine/index.js';
import type { CampaignState } from '../../engine/index.js';
import type { Policy, PolicyEvent } from '../../policy/index.js';
import { officeHour } from '../moment.js';
import type { Pace } from './bounds.js';
import type { Move } from './moves.js';
import type { Still } from './still.js';

/** One decision on the way, with the states around it. */
export interface Taken {
  readonly events: readonly PolicyEvent[];
  readonly before: CampaignState;
  readonly after: CampaignState;
}

/** Where a way on leads: the decisions on it, one after another, and the state at its end. */
export interface Onward {
  readonly state: CampaignState;
  readonly taken: readonly Taken[];
}

const hour = 3_600_000;

/** Fires everything due by an instant, beside the state it starts from. */
const drained = (policy: Policy, from: CampaignState, until: Instant, taken: Taken[], still: Still): CampaignState => {
  let state = withoutDue(from, still);
  for (let due = fireOne(policy, state, until); due !== undefined; due = fireOne(policy, state, until)) {
    const after = branch(state, due.draft);
    taken.push({ events: due.events, before: state, after });
    state = withoutDue(after, still);
  }
  return state;
};

/** The state after a command, and what falls due at once; `undefined` where it is refused or changes nothing. */
export const afterMove = (policy: Policy, state: CampaignState, move: Move, still: Still): Onward | undefined => {
  const decision = decideAlone(policy, state, move.admitted);
  if (isRefusal(decision)) return undefined;
  const after = branch(state, decision.draft);
  const taken: Taken[] = [{ events: decision.events, before: state, after }];
  return { state: drained(policy, after, state.now, taken, still), taken };
};

/** When the next thing falls due, or an obligation ends; infinity where nothing does. */
export const nextDue = (state: CampaignState, obligations: readonly Instant[]): Instant => {
  const due = viewState(state).nextDue();
  const ends = obligations.filter((at) => at > state.now);
  return Math.min(...ends, due === undefined ? Number.POSITIVE_INFINITY : Math.max(due, state.now));
};

/** Where time stops before an instant: once a day, as the pace has it; and whether it passes over whole days. */
export const daysBefore = (
  { now, calendar }: CampaignState,
  pace: Pace,
  end: Instant,
): { readonly stops: readonly Instant[]; readonly passesOver: boolean } => {
  const { zone } = calendar;
  const stops: Instant[] = [];
  let passesOver = false;
  for (let day = addDays(dayOf(now, zone), 1); ; day = addDays(day, 1)) {
    const at = startOfDay(day, zone) + officeHour * hour;
    if (at >= end || (passesOver && pace === 'due')) return { stops, passesOver };
    if (pace === 'day' || (pace === 'working-day' && isWorking(calendar, day))) stops.push(at);
    else if (startOfDay(addDays(day, 1), zone) <= end) passesOver = true;
  }
};

/** The state after time has passed to an instant. */
export const afterTime = (policy: Policy, state: CampaignState, until: Instant, still: Still): Onward => {
  const taken: Taken[] = [];
  const fired = drained(policy, state, until, taken, still);
  const at = fired.now < until ? { ...fired, now: until } : fired;
  return { state: at, taken };
};
