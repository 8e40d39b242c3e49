/** The port to where a campaign is kept: one unit of work at a time, and pages to read. */
import type { Instant } from '../../calendar/index.js';
import type { PolicyEvent } from '../../policy/index.js';
import type { CaseId, PersonId } from '../../shared/index.js';
import type { Refusal } from '../outcome/index.js';

/** The format of logs that this version writes and reads. */
export const logFormat = 2;

/** How many events of the tail a unit reads at most. */
export const tailPage = 2_000;

/** Whose answer, and to which command. The same id serves two people apart. */
export interface AnswerKey {
  readonly by: PersonId;
  readonly id: string;
}

/** The answer that a command had: its own events lie in the log from `first` to `last`, or it was refused. */
export interface Answer extends AnswerKey {
  /** SHA-256 of the command as canonical JSON. */
  readonly digest: string;
  /** 0 and 0 for a refusal. */
  readonly first: number;
  readonly last: number;
  readonly refusal: Refusal | undefined;
}

/** An answer as it is read back, with its events. */
export interface KnownAnswer extends Answer {
  readonly events: readonly PolicyEvent[];
}

/** A refused command in the journal. `number` counts from 1 and has no gap but at the beginning, where the oldest fall out. */
export interface RefusedEntry {
  readonly number: number;
  readonly id: string;
  readonly digest: string;
  readonly at: Instant;
  /** The log's head when it was refused. */
  readonly head: number;
  readonly type: string;
  readonly by: PersonId;
  readonly case: CaseId;
  readonly refusal: Refusal;
}

/** What a unit of work has to know before it decides. */
export interface UnitWants {
  /** The number of the last event that the caller knows. */
  readonly after: number;
  readonly answers: readonly AnswerKey[];
  /** Cases whose events are wanted. */
  readonly histories: readonly CaseId[];
}

/** What a stream says of itself. */
export interface StreamHead {
  /** The number of the last event; 0 for an empty stream. */
  readonly head: number;
  /** The instant that the campaign's clock has reached; `undefined` before the first. */
  readonly reached: Instant | undefined;
  /** The policy's fingerprint; `undefined` for a stream that no policy was bound to. */
  readonly fingerprint: string | undefined;
}

/** What a unit of work sees, as of one moment that nobody else can change until it ends. */
export interface UnitReads extends StreamHead {
  /** Events after `wanted.after`, in order, `tailPage` at most: where it ends before `head` the caller comes again. */
  readonly tail: readonly PolicyEvent[];
  /** In the order asked for. */
  readonly answers: readonly (KnownAnswer | undefined)[];
  readonly histories: ReadonlyMap<CaseId, readonly PolicyEvent[]>;
}

/** What a unit of work writes: all of it, or nothing. */
export interface UnitWrites {
  /** They follow the head that was seen. */
  readonly events: readonly PolicyEvent[];
  readonly answers: readonly Answer[];
  readonly refusals: readonly Omit<RefusedEntry, 'number'>[];
  /** How many refusals of people who are not registered are counted, and not journalled. */
  readonly strangers: number;
  /** Never goes back. */
  readonly reached: Instant | undefined;
  /** Binds the stream to a policy. */
  readonly fingerprint: string | undefined;
}

/** What deciding comes to: what is written, if anything, and what the caller is told once it is. */
export interface UnitDecision<T> {
  readonly write: UnitWrites | undefined;
  readonly value: T;
}

/** How many refusals the journal keeps unless told otherwise; older ones fall out. */
export const journalBound = 10_000;

/**
 * A store of one campaign's stream. Instants are epoch milliseconds. Adapters prove themselves by the contract in
 * `duban/testing`. What a call rejects with is the first error that happened; a file or stream held by another for too long
 * is `DubanError` `store-busy`, a host's hook that throws `hook-failed`.
 */
export interface EventStore {
  /**
   * One exclusive unit of work: reads what is wanted, calls `decide` once and synchronously, writes what it says, commits.
   * Whatever `decide` throws takes everything back and is thrown on. Resolves once all is durable.
   */
  unit<T>(wanted: UnitWants, decide: (seen: UnitReads) => UnitDecision<T>): Promise<T>;
  head(): Promise<StreamHead>;
  /** Events after a number, in order, `limit` at most. */
  read(after: number, limit: number): Promise<readonly PolicyEvent[]>;
  /** The events of one case, in order. */
  readCase(id: CaseId): Promise<readonly PolicyEvent[]>;
  /** Refusals after a number, in order, `limit` at most. */
  refusals(after: number, limit: number): Promise<readonly RefusedEntry[]>;
  /** How many refusals of strangers were counted. */
  strangers(): Promise<number>;
  close(): Promise<void>;
}
