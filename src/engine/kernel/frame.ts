/** A unit's draft as it grows: steps land in it one after another, what is due is taken from the index and can be put back. */
import type { Instant } from '../../calendar/index.js';
import type { Policy, PolicyEvent } from '../../policy/index.js';
import {
  compareDue,
  dueIndex,
  nextInstant,
  peekDue,
  popDue,
  pourDraft,
  pushArmed,
  pushDue,
  read,
  standing,
  writtenKeys,
} from '../state/index.js';
import type { CampaignState, Draft, DueIndex, DueItem, Run, Trace, World } from '../state/index.js';
import { fire } from './fire.js';

/** What is due, as a unit of work sees it: the state's index and what drafts have added; whatever it takes can be put back. */
export interface DueTaken {
  readonly policy: Policy;
  readonly state: CampaignState;
  readonly trace: Trace | undefined;
  /** Made when a draft first adds something. */
  added: DueIndex | undefined;
  readonly taken: { readonly item: DueItem; readonly from: DueIndex }[];
  fired: number;
  /** What was said at the instant that time stands at: said again, it goes round in circles. */
  said: Set<string> | undefined;
  saidAt: Instant;
}

/** What a unit of work takes from. */
export const dueFor = (policy: Policy, state: CampaignState, trace: Trace | undefined): DueTaken => ({
  policy,
  state,
  trace,
  added: undefined,
  taken: [],
  fired: 0,
  said: undefined,
  saidAt: Number.NaN,
});

/** A draft over a world: the unit's, or one input's over it. */
export interface Frame {
  readonly beneath: World;
  /** The frame that this one lies over, if any. */
  readonly outer: Frame | undefined;
  /** Absent until a step lands. */
  draft: Draft | undefined;
  readonly events: PolicyEvent[];
  reached: Instant;
}

/** A frame over a world. */
export const frameOver = (beneath: World, reached: Instant, outer?: Frame): Frame => ({
  beneath,
  outer,
  draft: undefined,
  events: [],
  reached,
});

/** What the unit of work has recorded so far: the log does not hold it yet. */
export const recordedIn = ({ outer, events }: Frame): readonly PolicyEvent[] =>
  outer === undefined ? events : [...recordedIn(outer), ...events];

/** The world as a frame has it. */
export const worldOf = ({ draft, beneath }: Frame): World => draft ?? beneath;

/** Puts back what was taken since a mark. */
export const putBack = ({ taken }: DueTaken, mark = 0): void => {
  for (const { item, from } of taken.splice(mark)) pushDue(from, item);
};

/** Lands a step in the frame that it was made over. */
export const land = (due: DueTaken, frame: Frame, run: Pick<Run, 'world' | 'events' | 'compiled'>): void => {
  const beneath = worldOf(frame);
  for (const id of writtenKeys(run.world.cases)) {
    const next = read(run.world.cases, id);
    const before = read(beneath.cases, id);
    if (next !== undefined && next.armed !== before?.armed && next.armed.length > 0)
      pushArmed((due.added ??= dueIndex()), before, next, run.compiled.rankOf(next.procedure));
  }
  frame.draft = frame.draft === undefined ? run.world : pourDraft(frame.draft, run.world, frame.beneath);
  for (const event of run.events) frame.events.push(event);
  frame.reached = Math.max(frame.reached, run.world.now);
};

/** Whether an index has nothing by an instant: seen without putting its items in order. */
const isLater = (index: DueIndex | undefined, until: Instant): boolean => {
  const next = index && nextInstant(index);
  return next === undefined || next > until;
};

/** The item that fires next in a world by an instant, wherever it comes from; those that no longer stand are taken out on the way. */
export const nextDue = (
  due: DueTaken,
  world: World,
  until: Instant,
): { readonly item: DueItem; readonly from: DueIndex } | undefined => {
  for (;;) {
    if (isLater(due.state.due, until) && isLater(due.added, until)) return undefined;
    const own = due.state.due;
    const owned = peekDue(own);
    const added = due.added && peekDue(due.added);
    const ownFirst = added === undefined || (owned !== undefined && compareDue(owned, added) <= 0);
    const item = ownFirst ? owned : added;
    if (item === undefined) return undefined;
    const from = ownFirst ? own : (due.added ?? own);
    if (standing(item, read(world.cases, item.case)) !== undefined) return { item, from };
    popDue(from);
    // What stands in the state no more either need not be put back.
    if (from === due.added || standing(item, read(due.state.cases, item.case)) !== undefined)
      due.taken.push({ item, from });
  }
};

/** Whether the same was said at this instant before. */
const saidBefore = (due: DueTaken, { case: id, deadline }: DueItem, at: Instant, stage: string): boolean => {
  if (due.said === undefined || due.saidAt !== at) {
    due.said = new Set();
    due.saidAt = at;
  }
  const what = JSON.stringify([id, deadline, stage]);
  if (due.said.has(what)) return true;
  due.said.add(what);
  return false;
};

/**
 * Lets time pass in a frame up to an instant: what is due fires in order of instant, rank and arming, each with its reactions
 * as one step. Whether time got there: it stops where the unit has fired as many items as `most`.
 */
export const letPass = (due: DueTaken, frame: Frame, until: Instant, most: number): boolean => {
  for (;;) {
    const world = worldOf(frame);
    const next = nextDue(due, world, until);
    if (next === undefined || next.item.next > until) break;
    if (due.fired >= most) return false;
    due.fired += 1;
    const { item, from } = next;
    popDue(from);
    due.taken.push(next);
    const stage = standing(item, read(world.cases, item.case))?.stage ?? '';
    const again = saidBefore(due, item, Math.max(item.next, world.now), stage);
    land(due, frame, fire(due.policy, world, item, again, due.trace));
  }
  if (until > frame.reached) frame.reached = until;
  return true;
};
