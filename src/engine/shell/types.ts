/** What an embedding program holds: the engine, typed by its policy. */
import type { Day, Instant } from '../../calendar/index.js';
import type { Case, PolicyEvent, PolicyTypes, RegistryView, Shortfall } from '../../policy/index.js';
import type { CaseId, PersonId, UnitId } from '../../shared/index.js';
import type { CountedDay } from '../deadlines/index.js';
import type { Outcome, RowReport } from '../outcome/index.js';
import type { CaseAsRead, EventAsRead } from '../people/index.js';
import type {
  After,
  CasePage,
  CaseQuery,
  DueAsRead,
  DueRow,
  FeedEvent,
  FeedFrom,
  OutcomeAsRead,
  RefusalAsRead,
} from '../read/index.js';
import type { RegistryCommands } from '../registry/index.js';
import type { CampaignState, RecordedFault, RegistryProposal, TotalRow } from '../state/index.js';
import type { Balance } from './balance.js';
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

/**
 * The campaign for one person: what they ask, and what they may read. It is the one face for whatever leaves an application. A
 * case that is not theirs to read reads as if there were none, and so does what is kept from them in a case; public totals are
 * everybody's. Who is not registered, out of office or on leave reads totals alone. Days are those of the host's clock. What
 * answers at once is as of the last refresh; what answers later is as the log stands.
 */
export interface PersonEngine<T extends PolicyTypes = PolicyTypes> {
  /** Decides a command of theirs: `by` is filled in. */
  dispatch<const X extends CommandName<T>>(
    command: Omit<EngineCommands<T>[X], 'by'> & { readonly type: X; readonly by?: never },
  ): Promise<OutcomeAsRead>;
  /** The same for input whose type is not known yet. One that says another `by` is refused, `bad-shape`. */
  receive(input: unknown): Promise<OutcomeAsRead>;
  /** What a command of theirs would come to now. Nothing is recorded. */
  dryRun(input: unknown): Promise<OutcomeAsRead>;
  case(id: CaseId): CaseAsRead | undefined;
  /** Cases by what is shown of them; a cursor counts the cases that are. */
  cases(query: TypedQuery<T>): CasePage<CaseAsRead>;
  due(until?: string): readonly DueAsRead[];
  explain(id: CaseId, deadline: string): readonly CountedDay[] | undefined;
  totals(query?: { readonly tally?: string; readonly unit?: UnitId }): readonly TotalRow[];
  /** What a unit lacks for its gates on a day (default: the host's today), one by one; what they may not read is counted, not named. */
  shortfalls(unit: UnitId, on?: Day): readonly Shortfall[];
  history(id: CaseId): Promise<readonly EventAsRead[]>;
  /** The feed of what they may read, in order, at least once; it goes on after the cursor of any event of it. */
  events(from?: FeedFrom): AsyncIterable<FeedEvent>;
  /** Their own refusals, as far as the journal reaches. */
  refusals(from?: FeedFrom): AsyncIterable<RefusalAsRead>;
}

/** A year that the campaign needs and the calendar does not know: limits that rest on it wait. */
export interface CalendarFault {
  readonly kind: 'calendar';
  readonly year: number;
}

/** What waits for a person: something of the policy's own that failed, or a year that nobody knows. */
export type EngineFault = RecordedFault | CalendarFault;

/**
 * A running campaign. Calls are carried out one after another; those that wait together share a unit of work. Where the store
 * fails, whatever waits fails with it: it may rest on what is lost. Ask again with the same ids, in the same order.
 */
export interface Engine<T extends PolicyTypes = PolicyTypes> {
  /** Decides one command; the same id of the same person with the same content gets the same answer. */
  dispatch<const X extends CommandName<T>>(command: EngineCommands<T>[X] & { readonly type: X }): Promise<Outcome>;
  /** The same for input whose type is not known yet: a request's body, a line of a file. */
  receive(input: unknown): Promise<Outcome>;
  /** One atomic batch: all are accepted, or none, with the refusal that stopped it. */
  dispatchAll(commands: readonly AnyCommandOf<T>[]): Promise<Outcome>;
  /** Row by row, with a report for each, whatever the others are answered; after the store has failed none is carried out. */
  dispatchEach(rows: Iterable<unknown>): Promise<readonly RowReport[]>;
  /** What a command would come to now, deadlines on the way included. Nothing is recorded. */
  dryRun(input: unknown): Promise<Outcome>;
  /** Takes cases and totals over from an old ledger: all rows, or none. */
  takeOver(balance: Balance): Promise<Outcome>;
  /**
   * Lets time pass to an instant (ISO 8601 with offset), not after the host's now. `DubanError` `time-jump` where that is
   * further than `maxJump` and not said to be on purpose.
   */
  advance(to: string, how?: { readonly onPurpose?: boolean }): Promise<readonly PolicyEvent[]>;
  /** Running deadlines that come by an instant (default: all); those that are stopped come by none. */
  due(until?: string): readonly DueRow[];
  nextDue(): Instant | undefined;
  /** The count of a running deadline, day by day; `undefined` where it does not run in the case; `DubanError` `unknown-name` for a name that is none. */
  explain(id: CaseId, deadline: string): readonly CountedDay[] | undefined;
  /** The campaign's clock. */
  now(): Instant;
  /** The number of the last event that reads know of. */
  head(): number;
  /** Brings reads to the log as it is now, and tells listeners what others have appended; the new head. */
  refresh(): Promise<number>;
  case(id: CaseId): Case | undefined;
  cases(query: TypedQuery<T>): CasePage;
  totals(query?: { readonly tally?: string; readonly unit?: UnitId }): readonly TotalRow[];
  /**
   * What a unit lacks for the gates that it has before it or behind it on a day (default: the host's today), one by one, by what
   * is known now: the list that the gate draws up. Late is what a gate that has passed asked for.
   */
  shortfalls(unit: UnitId, on?: Day): readonly Shortfall[];
  history(id: CaseId): Promise<readonly PolicyEvent[]>;
  /** The durable feed: every event after a number, in order, at least once. */
  events(from?: After): AsyncIterable<PolicyEvent>;
  refusals(from?: After): AsyncIterable<RefusedEntry>;
  /** How many refusals are not journalled: of people who are not registered, and beyond what one person may fill in a day. */
  strangers(): Promise<number>;
  /** What waits for a person: retry it, settle it, or extend the calendar. */
  faults(): readonly EngineFault[];
  /** Corrections of the registry that wait for a second person: `registry.confirm` names one by its number. */
  proposals(): readonly RegistryProposal[];
  /** Hears every event once, in order, from the head at opening on, `'*'` all of them; call the answer to stop. */
  on<const E extends (keyof T['events'] & string) | '*'>(
    type: E,
    listener: (event: E extends '*' ? PolicyEvent : E extends keyof T['events'] ? T['events'][E] : never) => unknown,
  ): () => void;
  /** The campaign for one person: the one face for whatever leaves an application. `DubanError` `bad-query` for nobody. */
  as(person: PersonId): PersonEngine<T>;
  /** Units, people and offices, by day of effect. */
  registry(): RegistryView;
  /** An independent copy of the state, for forecasts. */
  fork(): CampaignState;
  close(): Promise<void>;
}
