/** What an embedding program holds: the engine, typed by its policy. */
import type { Instant } from '../calendar/index.js';
import type { Case, PolicyEvent, PolicyTypes, RegistryView } from '../policy/index.js';
import type { CaseId, PersonId, UnitId } from '../shared/index.js';
import type { Outcome, RowReport } from './outcome.js';
import type { CasePage, CaseQuery, DueRow } from './query.js';
import type { RegistryCommands } from './registry/commands.js';
import type { CampaignState } from './state.js';
import type { TotalRow } from './state-view.js';
import type { RefusedEntry } from './store.js';

/** Every command of a policy by type, the registry's included. */
export type EngineCommands<T extends PolicyTypes> = T['commands'] & RegistryCommands;

/** The names of a policy's commands. */
export type CommandName<T extends PolicyTypes> = keyof EngineCommands<T> & string;

/** Any command of a policy. */
export type AnyCommandOf<T extends PolicyTypes> = EngineCommands<T>[CommandName<T>];

/** A query whose procedure and state names are the policy's. */
export type TypedQuery<T extends PolicyTypes> =
  | CaseQuery<keyof T['states'] & string, never>
  | {
      readonly [P in keyof T['states'] & string]: CaseQuery<P, T['states'][P] & string> & { readonly procedure: P };
    }[keyof T['states'] & string];

/** The last number seen of a feed, and how many at most. */
export interface After {
  readonly after?: number;
  readonly limit?: number;
}

/** What one person may see. A case that is not theirs to see reads as if there were none; counts are everybody's. */
export interface View<T extends PolicyTypes = PolicyTypes> {
  case(id: CaseId): Case | undefined;
  cases(query: TypedQuery<T>): CasePage;
  due(): readonly DueRow[];
  totals(query?: { readonly tally?: string; readonly unit?: string }): readonly TotalRow[];
  history(id: CaseId): Promise<readonly PolicyEvent[]>;
  /** The feed, without the events of cases that are not theirs to see. */
  events(from?: After): AsyncIterable<PolicyEvent>;
}

/** A running campaign. Calls are carried out one after another. */
export interface Engine<T extends PolicyTypes = PolicyTypes> {
  /** Decides one command; the same id with the same content gets the same answer. */
  dispatch<const X extends CommandName<T>>(command: EngineCommands<T>[X] & { readonly type: X }): Promise<Outcome>;
  /** The same for input whose type is not known yet: a request's body, a line of a file. */
  receive(input: unknown): Promise<Outcome>;
  /** One atomic batch: all are accepted, or none, with the refusal that stopped it. */
  dispatchAll(commands: readonly AnyCommandOf<T>[]): Promise<Outcome>;
  /** Row by row, with a report for each. */
  dispatchEach(rows: Iterable<unknown>): Promise<readonly RowReport[]>;
  /** Lets time pass to an instant (ISO 8601 with offset), not after the host's now. */
  advance(to: string): Promise<readonly PolicyEvent[]>;
  /** Running deadlines that come by an instant (default: all). */
  due(until?: string): readonly DueRow[];
  nextDue(): Instant | undefined;
  /** The campaign's clock. */
  now(): Instant;
  case(id: CaseId): Case | undefined;
  cases(query: TypedQuery<T>): CasePage;
  totals(query?: { readonly tally?: string; readonly unit?: UnitId }): readonly TotalRow[];
  history(id: CaseId): Promise<readonly PolicyEvent[]>;
  /** The durable feed: every event after a number, in order, at least once. */
  events(from?: After): AsyncIterable<PolicyEvent>;
  refusals(from?: After): AsyncIterable<RefusedEntry>;
  /** Hears events as they happen, `'*'` all of them; call the answer to stop. */
  on<const E extends (keyof T['events'] & string) | '*'>(
    type: E,
    listener: (event: E extends '*' ? PolicyEvent : E extends keyof T['events'] ? T['events'][E] : never) => void,
  ): () => void;
  /** What one person may see: every read that leaves an application goes through it. */
  view(person: PersonId): View<T>;
  /** Units, people and offices, by day of effect. */
  registry(): RegistryView;
  /** An independent copy of the state, for forecasts. */
  fork(): CampaignState;
  close(): Promise<void>;
}
