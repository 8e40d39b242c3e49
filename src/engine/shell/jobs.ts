/** Jobs that wait for a unit of work, and what becomes of each in it: known answers, inputs, what is written, who is told. */
import type { Instant } from '../../calendar/index.js';
import type { Policy, PolicyEvent } from '../../policy/index.js';
import { hostActor } from '../../policy/index.js';
import { pushed, text } from '../../shared/index.js';
import type { CommandInput, Input, Result } from '../kernel/index.js';
import { accepted, failure, isRefusal, refuse } from '../outcome/index.js';
import type { Outcome, Refusal } from '../outcome/index.js';
import { read } from '../state/index.js';
import type { CampaignState } from '../state/index.js';
import type { Queue } from './queue.js';
import { binds, isAdmitted } from './requests.js';
import type { Request } from './requests.js';
import type { Answer, AnswerKey, KnownAnswer, RefusedEntry, UnitWrites } from './store.js';

/** What a job asks for. */
export type Ask =
  | { readonly kind: 'one'; readonly request: Request }
  | { readonly kind: 'all'; readonly requests: readonly Request[] }
  | { readonly kind: 'time'; readonly until: Instant; readonly onPurpose: boolean; readonly events: PolicyEvent[] };

/** Somebody's call that is decided in a unit of work, until it is settled. */
export interface Job {
  readonly ask: Ask;
  /** Its commands, under which keys each may have been answered, and the cases whose history it needs. */
  readonly requests: readonly Request[];
  readonly histories: readonly string[];
  settle(outcome: Outcome): void;
  fail(thrown: unknown): void;
}

/** A call that needs its turn, and no unit of work that others share. It never rejects: whoever called is told. */
export interface Turn {
  readonly work: () => Promise<void>;
}

/** Whatever waits, in the order in which it was asked. */
export type Call = Job | Turn;

const none: readonly never[] = [];

/** The commands of what is asked. */
export const requestsOf = (ask: Ask): readonly Request[] =>
  ask.kind === 'one' ? [ask.request] : ask.kind === 'all' ? ask.requests : none;

const correctsEntry = (request: Request): boolean =>
  isAdmitted(request) && request.command.registry?.startsWith('entry.') === true;

/** Cases whose history commands need. */
export const historiesOf = (requests: readonly Request[]): readonly string[] =>
  requests.some(correctsEntry) ? requests.filter(correctsEntry).map((request) => request.case) : none;

const keyOf = ({ by, id }: AnswerKey): string => JSON.stringify([by, id]);

/**
 * Jobs of one unit: the first of the waiting ones of which no two would be answered under one key. One that reads a case's
 * history begins a unit: what was decided before it is in the log by then. None where it is a turn's turn.
 */
export const takeTogether = (waiting: Queue<Call>, most: number): readonly Job[] => {
  const first = waiting.first();
  if (first !== undefined && !('work' in first) && waiting.size() === 1) {
    waiting.take();
    return [first];
  }
  const keys = new Set<string>();
  const jobs: Job[] = [];
  for (let call = waiting.first(); call !== undefined && jobs.length < most; call = waiting.first()) {
    if ('work' in call) break;
    const own = call.requests.map(keyOf);
    const reads = jobs.length > 0 && call.histories.length > 0;
    if (reads || own.some((key) => keys.has(key))) break;
    for (const key of own) keys.add(key);
    jobs.push(call);
    waiting.take();
  }
  return jobs;
};

const reused = (id: string): Refusal =>
  refuse({
    ...failure(
      'id-reused',
      text('该编号已用于内容不同的操作，请换新编号', 'this id was used for another content: give the command a new id'),
      id,
    ),
    path: 'id',
  });

/** What a request is answered, where it has been answered before. */
const answerTo = ({ digest, id }: Request, known: KnownAnswer): Outcome => {
  if (known.digest !== digest) return reused(id);
  return known.refusal ?? accepted(known.events, true);
};

/** A job as a unit takes it: settled already, or an input with the requests that it decides. */
export type Prepared =
  | { readonly job: Job; readonly outcome: Outcome; readonly refused?: Request }
  | {
      readonly job: Job;
      readonly input: Input;
      readonly requests: readonly Request[];
      /** Of a batch, command by command: the events that it was answered before, or `undefined` where it is decided now. */
      readonly parts?: readonly (readonly PolicyEvent[] | undefined)[];
    };

type Histories = ReadonlyMap<string, readonly PolicyEvent[]>;
type Answers = readonly (KnownAnswer | undefined)[];

/** What followed from the entries that requests confirm to be wrong. */
export type EntrySteps = ReadonlyMap<Request, readonly PolicyEvent[]>;

const inputOf = (
  request: Request,
  command: CommandInput['command'],
  histories: Histories,
  steps: EntrySteps,
): CommandInput => {
  const history = histories.get(request.case);
  const after = steps.get(request);
  return {
    kind: 'command',
    command,
    ...(history === undefined ? {} : { history }),
    ...(after === undefined ? {} : { after }),
  };
};

/** One command: what it was answered before, or was refused at the door, or its input. */
export const prepareOne = (
  request: Request,
  answer: KnownAnswer | undefined,
  histories: Histories,
  steps: EntrySteps,
): Outcome | CommandInput => {
  const { command } = request;
  if (isRefusal(command)) return command;
  return answer === undefined ? inputOf(request, command, histories, steps) : answerTo(request, answer);
};

/** A batch: what was answered before is left out; an id twice is one command, or reused. */
const prepareAll = (job: Job, answers: Answers, from: number, histories: Histories, steps: EntrySteps): Prepared => {
  const inputs: CommandInput[] = [];
  const decided: Request[] = [];
  const parts: (readonly PolicyEvent[] | undefined)[] = [];
  const digests = new Map<string, string>();
  for (const [place, request] of job.requests.entries()) {
    const { command } = request;
    if (isRefusal(command)) return { job, outcome: command, refused: request };
    const key = keyOf(request);
    const answer = answers[from + place];
    const outcome = answer && answerTo(request, answer);
    if (outcome !== undefined && isRefusal(outcome)) return { job, outcome };
    const twin = digests.get(key);
    if (twin !== undefined && twin !== request.digest) return { job, outcome: reused(request.id) };
    digests.set(key, request.digest);
    if (twin !== undefined) continue;
    parts.push(outcome?.events);
    if (outcome !== undefined) continue;
    inputs.push(inputOf(request, command, histories, steps));
    decided.push(request);
  }
  if (inputs.length === 0)
    return {
      job,
      outcome: accepted(
        parts.flatMap((part) => part ?? []),
        parts.length > 0,
      ),
    };
  return { job, input: { kind: 'all', commands: inputs }, requests: decided, parts };
};

/** Prepares a job, with what the unit has seen; its commands' answers begin at `from`. */
export const prepare = (
  job: Job,
  answers: Answers,
  from: number,
  histories: Histories,
  steps: EntrySteps,
): Prepared => {
  const { ask } = job;
  if (ask.kind === 'time')
    return { job, input: { kind: 'time', until: ask.until, onPurpose: ask.onPurpose }, requests: none };
  if (ask.kind === 'all') return prepareAll(job, answers, from, histories, steps);
  const { request } = ask;
  const prepared = prepareOne(request, answers[from], histories, steps);
  if ('kind' in prepared) return { job, input: prepared, requests: job.requests };
  return isAdmitted(request) ? { job, outcome: prepared } : { job, outcome: prepared, refused: request };
};

/** How many refusals of each person were journalled on a day. */
export interface Journalled {
  day: number;
  readonly most: number;
  readonly by: Map<string, number>;
}

/** A journal's bound, to begin with: so many refusals of one person on one day. */
export const journalledOf = (most: number): Journalled => ({ day: 0, most, by: new Map() });

const dayMs = 86_400_000;

/** Whether one more refusal of somebody goes into the journal. */
const hasRoom = (journalled: Journalled, by: string, at: Instant): boolean => {
  const day = Math.floor(at / dayMs);
  if (day > journalled.day) {
    journalled.by.clear();
    journalled.day = day;
  }
  const before = journalled.by.get(by) ?? 0;
  if (before >= journalled.most) return false;
  journalled.by.set(by, before + 1);
  return true;
};

/** What a unit writes besides events, collected job by job. */
export interface Journal {
  answers: Answer[];
  readonly refusals: Omit<RefusedEntry, 'number'>[];
  strangers: number;
  /** Refusals that this engine has journalled, by person, on a day; past the bound they are only counted. */
  readonly journalled: Journalled;
}

/** Writes a refusal down: of whoever is registered, so many of one person in a day; what is beyond, and strangers, are a count. */
export const journal = (
  into: Journal,
  state: CampaignState,
  request: Request,
  refusal: Refusal,
  head: number,
  at: Instant,
): void => {
  const { id, by, digest, type, case: of } = request;
  const known = by !== '' && (by === hostActor || read(state.people, by) !== undefined);
  if (!known || !hasRoom(into.journalled, by, Math.max(at, 0))) into.strangers += 1;
  else into.refusals.push({ id, digest, at: Math.max(at, 0), head, type, by, case: of, refusal });
};

/**
 * What a batch is answered: its commands' own events, in their order, whether they were decided before or now. What time
 * brought between them is in the log, and asked for again nobody could tell it from what they did.
 */
const ownEvents = (
  parts: readonly (readonly PolicyEvent[] | undefined)[],
  { events, ranges }: Extract<Result, { readonly kind: 'accepted' }>,
): readonly PolicyEvent[] => {
  const begins = events[0]?.seq ?? 0;
  let decided = 0;
  return parts.flatMap((part) => {
    if (part !== undefined) return part;
    const range = ranges[decided];
    decided += 1;
    return range === undefined ? [] : events.slice(range.first - begins, range.last + 1 - begins);
  });
};

/** What a decided job is answered and what is kept of it; `undefined` where it has to wait for another unit. */
export const conclude = (
  into: Journal,
  state: CampaignState,
  prepared: Extract<Prepared, { readonly input: Input }>,
  result: Result,
  head: number,
  at: Instant,
): Outcome | { readonly thrown: unknown } | undefined => {
  const { requests, input, parts } = prepared;
  switch (result.kind) {
    case 'waits':
      return undefined;
    case 'threw':
      return { thrown: result.thrown };
    case 'refused': {
      const request = requests[result.place];
      if (request === undefined) return result.refusal;
      journal(into, state, request, result.refusal, head, at);
      const { id, by, digest } = request;
      if (input.kind === 'command' && !result.stranger && binds(result.refusal))
        into.answers = pushed(into.answers, { id, by, digest, first: 0, last: 0, refusal: result.refusal });
      return result.refusal;
    }
    case 'accepted': {
      let place = 0;
      for (const { first, last } of result.ranges) {
        const request = requests[place];
        place += 1;
        if (request === undefined) continue;
        const { id, by, digest } = request;
        into.answers = pushed(into.answers, { id, by, digest, first, last, refusal: undefined });
      }
      return accepted(parts === undefined ? result.events : ownEvents(parts, result), false);
    }
  }
};

/** What a unit writes; `undefined` for nothing. */
export const writeOf = (
  { answers, refusals, strangers }: Journal,
  events: readonly PolicyEvent[],
  reached: Instant | undefined,
  fingerprint: string | undefined,
): UnitWrites | undefined =>
  events.length === 0 &&
  answers.length === 0 &&
  refusals.length === 0 &&
  strangers === 0 &&
  reached === undefined &&
  fingerprint === undefined
    ? undefined
    : { events, answers, refusals, strangers, reached, fingerprint };

/** The policy a stream is bound to by its first unit. */
export const bindingOf = (policy: Policy, fingerprint: string | undefined): string | undefined =>
  fingerprint === undefined ? policy.fingerprint : undefined;
