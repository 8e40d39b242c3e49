/** The port to where a campaign is kept: its log, its refusal journal, and who was answered what. */
import type { Instant } from '../calendar/index.js';
import type { PolicyEvent } from '../policy/index.js';
import type { Refusal } from './refusal.js';

/** The answer a command got, kept under its id with a digest of its content. */
export interface Answer {
  readonly id: string;
  /** SHA-256 of the command as canonical JSON. */
  readonly digest: string;
  /** The command's own events lie in the log from `first` to `last`; none for a refusal. */
  readonly first: number;
  readonly last: number;
}

/** A refused command in the journal. `number` counts from 1; `id` is empty where the command had none. */
export interface RefusedEntry {
  readonly number: number;
  readonly id: string;
  readonly digest: string;
  readonly at: Instant;
  /** The log's head when it was refused. */
  readonly head: number;
  readonly type: string;
  readonly by: string;
  readonly case: string;
  readonly refusal: Refusal;
}

/** One atomic append. */
export interface Batch {
  /** The head the events follow: the append is turned down where the log has moved on. */
  readonly expected: number;
  readonly events: readonly PolicyEvent[];
  readonly answers: readonly Answer[];
}

/** What a stream says of itself. */
export interface StreamHead {
  /** The number of the last event; 0 for an empty stream. */
  readonly head: number;
  /** The instant the campaign's clock has reached; `undefined` before the first. */
  readonly reached: Instant | undefined;
  /** The policy's fingerprint; `undefined` for an empty stream. */
  readonly fingerprint: string | undefined;
}

/** How an append came out. A `conflict` and a `duplicate` have written nothing. */
export type Appended = 'appended' | 'conflict' | 'duplicate';

/**
 * A store of one campaign's stream. Whatever resolves is durable, as far as the store is at all. Instants are
 * epoch milliseconds. Adapters prove themselves by the contract in `duban/testing`.
 */
export interface EventStore {
  head(): Promise<StreamHead>;
  /** Binds an empty stream to a policy, or a running one to its successor. */
  bind(fingerprint: string): Promise<void>;
  /** Events after a number, in order, `limit` at most. */
  read(after: number, limit: number): Promise<readonly PolicyEvent[]>;
  /** The events of one case, in order. */
  readCase(id: string): Promise<readonly PolicyEvent[]>;
  append(batch: Batch): Promise<Appended>;
  /** The answer of an accepted command. */
  answer(id: string): Promise<Answer | undefined>;
  /** Journals a refusal; its number is the store's to give. Time has reached its `at`. */
  refuse(entry: Omit<RefusedEntry, 'number'>): Promise<void>;
  /** The refusal of a refused command. */
  refusal(id: string): Promise<RefusedEntry | undefined>;
  /** Refusals after a number, in order, `limit` at most. */
  refusals(after: number, limit: number): Promise<readonly RefusedEntry[]>;
  /** Time has passed to here without an event. Never goes back. */
  reach(at: Instant): Promise<void>;
  close(): Promise<void>;
}
