/** The one pure way through: inputs against a state, to one draft with its events, and a result for each. */
import type { Day, Instant } from '../../calendar/index.js';
import { hostActor } from '../../policy/index.js';
import type { Policy, PolicyEvent } from '../../policy/index.js';
import { pushed, text } from '../../shared/index.js';
import type { CaseId } from '../../shared/index.js';
import { failure, isRefusal, refuse } from '../outcome/index.js';
import type { Refusal } from '../outcome/index.js';
import { standingFailure } from '../people/index.js';
import { inOfficeOn, pourDraft, pushDue, read, standing, startRun } from '../state/index.js';
import type { CampaignState, Draft, Moment, Run, Trace, World } from '../state/index.js';
import type { Admitted } from './admit.js';
import { decideCommand } from './command.js';
import type { EntryLog } from './corrections.js';
import { dueFor, frameOver, keepEvents, land, letPass, putBack, recordedIn, worldOf } from './frame.js';
import type { DueTaken, Frame } from './frame.js';
import { checkJump, momentOf, refuseDay, stamp } from './instants.js';
import type { Present } from './instants.js';
import { isTooLate, withLastAct } from './last-act.js';
import { decideRegistryCommand } from './registry-command.js';

/** One command; where it corrects an entry of a case, or came too late for others, with what it needs of the log. */
export interface CommandInput {
  readonly kind: 'command';
  readonly command: Admitted;
  /** The events of its case, in order. */
  readonly history?: readonly PolicyEvent[];
  /** What lies in the log right after the entry: its step goes on as long as events follow from others. */
  readonly after?: readonly PolicyEvent[];
}

/**
 * What stands or falls whole: a command, several of them, time that passes, or a step of the engine's own (a policy that is
 * adopted). `onPurpose`: time may jump as far as it is told.
 */
export type Input =
  | CommandInput
  | { readonly kind: 'all'; readonly commands: readonly CommandInput[] }
  | { readonly kind: 'time'; readonly until: Instant; readonly onPurpose?: boolean | undefined }
  | {
      readonly kind: 'step';
      readonly name: string;
      readonly at: Instant | undefined;
      readonly take: (run: Run) => Refusal | undefined;
    };

/** Where the events of one command lie. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

/** What an input came to. `waits`: so much was due before it that a unit has to be committed first. */
export type Result =
  | { readonly kind: 'accepted'; readonly events: readonly PolicyEvent[]; readonly ranges: readonly Range[] }
  | {
      readonly kind: 'refused';
      readonly refusal: Refusal;
      /** Which command of several was refused. */
      readonly place: number;
      /** Whoever asked is not registered. */
      readonly stranger: boolean;
      /** It tells who last did what in this case, once it is given the case's history. */
      readonly lacks: CaseId | undefined;
    }
  | { readonly kind: 'threw'; readonly thrown: unknown }
  | {
      readonly kind: 'waits';
      /** What time has brought so far, where time was to pass. */
      readonly events: readonly PolicyEvent[];
    };

/** What a unit of work comes to. It holds what it took out of the state's index of what is due, until `discard`. */
export interface Transaction {
  /** `undefined` where nothing was written. */
  readonly draft: Draft | undefined;
  readonly events: readonly PolicyEvent[];
  readonly results: readonly Result[];
  /** What time has reached, events or not. */
  readonly reached: Instant;
  readonly due: DueTaken;
}

interface Work {
  readonly due: DueTaken;
  readonly present: Present;
}

const waits: Result = { kind: 'waits', events: [] };

const unknownPerson = (id: string): Refusal =>
  refuse({
    ...failure('unknown-person', text('人员未登记，请先登记', 'the person is not registered: register them first'), id),
    path: 'by',
  });

/** Whoever answers for a command is known here. The host answers for the registry only, which `admit` has seen to. */
const isKnown = (world: World, { by }: Admitted): boolean => by === hostActor || read(world.people, by) !== undefined;

/**
 * Why whoever asks may ask for nothing: nobody in office, or acting for somebody who has not let them. The registry alone says
 * so, which time does not change: it is told before time moves, and before any case is looked at.
 */
const mayNotAsk = (policy: Policy, world: World, command: Admitted, today: Day): Refusal | undefined => {
  const { by, onBehalfOf, command: known } = command;
  if (onBehalfOf === undefined && (by === hostActor || inOfficeOn(read(world.people, by), today))) return undefined;
  const may = known === undefined ? policy.registrars : [...new Set([...(known.opening?.may ?? []), ...known.may])];
  const clause = known === undefined ? policy.scope.cites[0] : (known.clause ?? known.opening?.cites[0]);
  const refused = standingFailure(policy, world, may, { by, onBehalfOf, today }, clause);
  return refused && refuse(refused);
};

const refusedWith = (
  { due }: Work,
  refusal: Refusal,
  place: number,
  { stranger = false, lacks = undefined as CaseId | undefined } = {},
): Result => {
  due.trace?.({ kind: 'refusal', id: refusal.code, clauses: refusal.failures.map(({ clause }) => clause) });
  return { kind: 'refused', refusal, place, stranger, lacks };
};

const noLog: EntryLog = { history: [], after: [] };

/** What a command about an entry needs of the log, with what the unit of work has recorded and the log does not hold yet. */
const logFor = ({ command, history = [], after = [] }: CommandInput, frame: Frame): EntryLog => {
  if (command.registry?.startsWith('entry.') !== true) return noLog;
  const recorded = recordedIn(frame);
  return {
    history: [...history, ...recorded.filter(({ case: of }) => of === command.case)],
    after: [...after, ...recorded],
  };
};

/** Decides a command in a frame that time has brought to its instant. */
const decideAt = (work: Work, frame: Frame, input: CommandInput, moment: Moment, place: number): Result => {
  const { due } = work;
  const { command } = input;
  // What time says after this is no longer what it says by itself.
  due.said = undefined;
  const world = worldOf(frame);
  const wrongDay = refuseDay(due.policy, world, moment);
  if (wrongDay !== undefined) return refusedWith(work, wrongDay, place);
  const run = startRun(due.policy, world, moment, command.id, due.trace, command.registry !== undefined);
  const refusal =
    command.registry === undefined
      ? decideCommand(run, command)
      : decideRegistryCommand(run, command, logFor(input, frame));
  if (refusal !== undefined) {
    if (!isTooLate(refusal) || command.registry !== undefined) return refusedWith(work, refusal, place);
    const { history } = input;
    if (history === undefined) return refusedWith(work, refusal, place, { lacks: command.case });
    const recorded = recordedIn(frame).filter(({ case: of }) => of === command.case);
    return refusedWith(work, withLastAct(run, command, refusal, [...history, ...recorded]), place);
  }
  land(due, frame, run);
  const { events } = run;
  const [first] = events;
  return {
    kind: 'accepted',
    events,
    ranges: first === undefined ? [] : [{ first: first.seq, last: first.seq + events.length - 1 }],
  };
};

/** Lets what was tried in an inner frame stand: it goes into the outer one. */
const keepInner = (frame: Frame, inner: Frame): void => {
  keepEvents(frame, inner.events);
  if (inner.reached > frame.reached) frame.reached = inner.reached;
  if (inner.draft === undefined) return;
  frame.draft = frame.draft === undefined ? inner.draft : pourDraft(frame.draft, inner.draft, frame.beneath);
};

/** Tries something in a frame of its own: it stands where it is accepted, else it is as if it had not been. */
const tryIn = (work: Work, frame: Frame, attempt: (inner: Frame) => Result): Result => {
  const mark = work.due.taken.length;
  const inner = frameOver(worldOf(frame), frame.reached, frame);
  let result: Result = waits;
  try {
    result = attempt(inner);
  } catch (thrown) {
    putBack(work.due, mark);
    throw thrown;
  }
  if (result.kind === 'accepted') keepInner(frame, inner);
  else putBack(work.due, mark);
  return result;
};

/** One command: whoever may ask at all, then time, then what was asked. */
const takeCommand = (work: Work, frame: Frame, input: CommandInput, place: number, most: number): Result => {
  const { due, present } = work;
  const { command } = input;
  if (!isKnown(worldOf(frame), command)) return refusedWith(work, unknownPerson(command.by), place, { stranger: true });
  const at = stamp(command, frame.reached, present);
  if (isRefusal(at)) return refusedWith(work, at, place);
  const moment = momentOf(worldOf(frame), command, at);
  const refused = mayNotAsk(due.policy, worldOf(frame), command, moment.today);
  if (refused !== undefined) return refusedWith(work, refused, place);
  return letPass(due, frame, at, most) ? decideAt(work, frame, input, moment, place) : waits;
};

/** A batch: time up to its first command stays, everything after it stands or falls together. */
const takeAll = (work: Work, frame: Frame, commands: readonly CommandInput[]): Result => {
  const [opening] = commands;
  if (opening === undefined) return { kind: 'accepted', events: [], ranges: [] };
  const { due, present } = work;
  if (isKnown(worldOf(frame), opening.command)) {
    const at = stamp(opening.command, frame.reached, present);
    if (
      !isRefusal(at) &&
      mayNotAsk(due.policy, worldOf(frame), opening.command, momentOf(worldOf(frame), opening.command, at).today) ===
        undefined &&
      !letPass(due, frame, at, present.most)
    )
      return waits;
  }
  return tryIn(work, frame, (inner) => {
    const ranges: Range[] = [];
    for (const [place, one] of commands.entries()) {
      const result = takeCommand(work, inner, one, place, Number.POSITIVE_INFINITY);
      if (result.kind !== 'accepted') return result;
      for (const range of result.ranges) ranges.push(range);
      letPass(due, inner, inner.reached, Number.POSITIVE_INFINITY);
    }
    return { kind: 'accepted', events: inner.events, ranges };
  });
};

/** A step of the engine's own. */
const takeStep = (work: Work, frame: Frame, input: Extract<Input, { kind: 'step' }>): Result => {
  const { due, present } = work;
  const at = stamp({ at: input.at }, frame.reached, present);
  if (isRefusal(at)) return refusedWith(work, at, 0);
  if (!letPass(due, frame, at, present.most)) return waits;
  const world = worldOf(frame);
  const run = startRun(due.policy, world, momentOf(world, { occurredOn: undefined }, at), input.name, due.trace, true);
  const refusal = input.take(run);
  if (refusal !== undefined) return refusedWith(work, refusal, 0);
  land(due, frame, run);
  return { kind: 'accepted', events: run.events, ranges: [] };
};

const takeInput = (work: Work, frame: Frame, input: Input): Result => {
  switch (input.kind) {
    case 'command':
      return takeCommand(work, frame, input, 0, work.present.most);
    case 'all':
      return takeAll(work, frame, input.commands);
    case 'step':
      return takeStep(work, frame, input);
    case 'time': {
      if (input.onPurpose !== true) checkJump(frame.reached, input.until, work.present.maxJump);
      const mark = frame.events.length;
      const there = letPass(work.due, frame, input.until, work.present.most);
      const events = frame.events.slice(mark);
      return there ? { kind: 'accepted', events, ranges: [] } : { kind: 'waits', events };
    }
  }
};

/**
 * Decides inputs one after another against a state that it leaves alone but for what is due, which `discard` puts back. An
 * input stands or falls whole; what fell due before it stays whatever comes of it. A unit takes five hundred due items: where
 * there are more, this input and the rest wait for another.
 */
export const transact = (
  policy: Policy,
  state: CampaignState,
  inputs: readonly Input[],
  present: Present,
  trace?: Trace,
): Transaction => {
  const due = dueFor(policy, state, trace);
  const work: Work = { due, present };
  const frame = frameOver(state, state.now);
  let full = false;
  let results: Result[] = [];
  for (const input of inputs) {
    let result: Result = waits;
    try {
      if (!full) result = takeInput(work, frame, input);
    } catch (thrown) {
      result = { kind: 'threw', thrown };
    }
    results = pushed(results, result);
    full = result.kind === 'waits';
    // What the input armed that is past already.
    if (!full && frame.draft !== undefined) letPass(due, frame, frame.reached, present.most);
  }
  return { draft: frame.draft, events: frame.events, results, reached: frame.reached, due };
};

/**
 * Puts back what a transaction took out of the state's index. Where its draft is adopted all the same, what it has fired
 * stands no more, and is dropped when its turn comes.
 */
export const discard = ({ due }: Transaction): void => {
  const { state } = due;
  for (const { item, from } of due.taken.splice(0))
    if (from === state.due && standing(item, read(state.cases, item.case)) !== undefined) pushDue(from, item);
};
