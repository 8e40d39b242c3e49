/** An event: what happened, with its outcomes, so that replaying it asks no rule and no calendar. */
import type { Day, Instant } from '../calendar/index.js';
import type { CaseId, Json, JsonObject, PersonId, UnitId } from '../shared/index.js';
import type { ArmedDeadline, Breach } from './case.js';

/** What made the event: a command, a deadline that came, or a reaction to another event. */
export type Cause = 'command' | 'deadline' | 'reaction';

/** One event of the campaign's log; plain JSON. */
export interface PolicyEvent<T extends string = string, F = JsonObject> {
  /** Place in the log, from 1. */
  readonly seq: number;
  readonly type: T;
  /** Recorded at (epoch ms) and effective on. */
  readonly at: Instant;
  readonly on: Day;
  readonly by: PersonId;
  readonly onBehalfOf?: PersonId;
  /** The roles that allowed it. */
  readonly roles: readonly string[];
  readonly cause: Cause;
  /** The id of the command it goes back to; for a deadline, the deadline's name. */
  readonly command: string;
  readonly cites: readonly string[];
  /** First 16 hex digits of the policy's fingerprint. */
  readonly policy: string;
  readonly case?: CaseId;
  readonly procedure?: string;
  /** Set by the event that opens the case. */
  readonly opens?: true;
  readonly unit?: UnitId;
  readonly person?: PersonId;
  readonly parent?: CaseId;
  /** The case's state afterwards, where it stands at an end, and the fields that changed. */
  readonly state?: string;
  readonly done?: true;
  readonly keeps?: Readonly<Partial<F>>;
  /** What the command said besides: reasons, findings and the like, which no field of the case holds. */
  readonly said?: Readonly<Record<string, Json>>;
  readonly arms?: readonly ArmedDeadline[];
  readonly discharges?: readonly string[];
  readonly breach?: Breach;
  /** What it adds to tallies: key (`tally` or `tally:unit` or `tally:unit#member`) and amount. */
  readonly counts?: Readonly<Record<string, number>>;
  /** Registry, calendar and correction events carry their outcome here. */
  readonly data?: Readonly<Record<string, Json>>;
}
