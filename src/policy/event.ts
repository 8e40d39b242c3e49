/** An event: what happened, with its outcomes, so that replaying it asks no rule and no calendar. */
import type { Day, Instant } from '../calendar/index.js';
import type { CaseId, Json, JsonObject, PersonId, Text, UnitId } from '../shared/index.js';
import type { ArmedDeadline, Breach } from './case.js';

/** What made the event: a command, a deadline that came, or a reaction to another event. */
export type Cause = 'command' | 'deadline' | 'reaction';

/** What an event adds to a tally: to the total of a unit or the campaign, or to how often a member is in a set. */
export interface TallyAmount {
  readonly tally: string;
  readonly unit: UnitId | undefined;
  readonly member: string | undefined;
  readonly by: number;
}

/** A warning as it was told: the rule's code and words, the clause it rests on, what was given and what was advised. */
export interface Warned {
  readonly code: string;
  readonly clause: string;
  readonly message: Text;
  readonly given: Json;
  readonly expected: Text;
}

/**
 * One event of the campaign's log. Every event has every part, in one shape: what it does not say is `undefined`, which JSON
 * leaves out and `eventFrom` puts back.
 */
export interface PolicyEvent<T extends string = string, F = JsonObject> {
  /** Place in the log, from 1. */
  readonly seq: number;
  readonly type: T;
  /** Recorded at (epoch ms) and effective on. */
  readonly at: Instant;
  readonly on: Day;
  readonly by: PersonId;
  readonly onBehalfOf: PersonId | undefined;
  /** The roles that allowed it. */
  readonly roles: readonly string[];
  readonly cause: Cause;
  /** The id of the command it goes back to; for a deadline, the deadline's name. */
  readonly command: string;
  /** The number of the event that it follows from: the one a reaction answers, or the first of a registry's entry. */
  readonly follows: number | undefined;
  readonly cites: readonly string[];
  /** First 16 hex digits of the policy's fingerprint. */
  readonly policy: string;
  readonly case: CaseId | undefined;
  readonly procedure: string | undefined;
  /** Set by the event that opens the case. */
  readonly opens: true | undefined;
  readonly unit: UnitId | undefined;
  readonly person: PersonId | undefined;
  readonly parent: CaseId | undefined;
  /** The case's state afterwards, where it stands at an end, and the fields that changed. */
  readonly state: string | undefined;
  readonly done: true | undefined;
  readonly keeps: Readonly<Partial<F>> | undefined;
  /** What was asked: the type and data of the command, whole; `undefined` where a deadline came. */
  readonly asked: { readonly type: string; readonly data: JsonObject } | undefined;
  readonly arms: readonly ArmedDeadline[] | undefined;
  readonly discharges: readonly string[] | undefined;
  readonly breach: Breach | undefined;
  readonly amounts: readonly TallyAmount[] | undefined;
  /** What rules warned of: done all the same, against the advice of a clause. */
  readonly warnings: readonly Warned[] | undefined;
  /** Registry, calendar, fault and correction events carry their outcome here. */
  readonly data: Readonly<Record<string, Json>> | undefined;
}

/** An event as written down in part: what is left out is `undefined`. */
export type EventParts = Pick<
  PolicyEvent,
  'seq' | 'type' | 'at' | 'on' | 'by' | 'roles' | 'cause' | 'command' | 'cites' | 'policy'
> &
  Partial<PolicyEvent>;

/** The event in its one shape, of parts or of what JSON has kept. */
export const eventFrom = (parts: EventParts): PolicyEvent => ({
  seq: parts.seq,
  type: parts.type,
  at: parts.at,
  on: parts.on,
  by: parts.by,
  onBehalfOf: parts.onBehalfOf,
  roles: parts.roles,
  cause: parts.cause,
  command: parts.command,
  follows: parts.follows,
  cites: parts.cites,
  policy: parts.policy,
  case: parts.case,
  procedure: parts.procedure,
  opens: parts.opens,
  unit: parts.unit,
  person: parts.person,
  parent: parts.parent,
  state: parts.state,
  done: parts.done,
  keeps: parts.keeps,
  asked: parts.asked,
  arms: parts.arms,
  discharges: parts.discharges,
  breach: parts.breach,
  amounts: parts.amounts,
  warnings: parts.warnings,
  data: parts.data,
});
