/** A case: one running procedure, as an immutable record of what its events have said. */
import type { Day, Instant, Roll, Span } from '../calendar/index.js';
import type { CaseId, JsonObject, PersonId, UnitId } from '../shared/index.js';

/** What an armed deadline will say next: a warning, that it is missed, or (for a date that comes) that it is reached. */
export type DueStage = 'soon' | 'missed' | 'reached';

/** Who stopped a limit: its own case, the county (`*`), or a unit (`unit:finance`). Each goes on by itself. */
export type PausedBy = 'case' | '*' | `unit:${UnitId}`;

/** A time in which a limit stands still: a day d is paused where from < d ≤ to; open without `to`. */
export interface Pause {
  readonly from: Day;
  readonly to: Day | undefined;
  readonly by: PausedBy;
}

/** An extension as granted: the day it reaches, how many there were so far, when it was asked for and when granted. */
export interface GrantedExtension {
  readonly to: Day;
  readonly times: number;
  readonly askedOn: Day;
  readonly on: Day;
}

/** What a deadline was armed with: together with its pauses the only source of its last day. */
export interface DeadlineBasis {
  /** The day it counts from, and what that is: the effective day, the day of entry, or a field of the case. */
  readonly anchor: Day;
  readonly anchored: 'effect' | 'entry' | 'field';
  /** The span as resolved at the anchor's date, and how a calendar period's last day moves. */
  readonly span: Span;
  readonly roll: Roll;
  /** The day it was armed: a fixed day moves by the paused days after it. */
  readonly armedOn: Day;
  /** Warns so long before the last day. */
  readonly soon: { readonly unit: 'working-days' | 'calendar-days'; readonly n: number } | undefined;
  /** A turn that comes at 0:00 of its day; everything else at 24:00. */
  readonly atStart: boolean;
  readonly extension: GrantedExtension | undefined;
}

/** Where a deadline ends, as its history has it: derived from basis, pauses and calendar alone. */
export interface DeadlineProjection {
  /** The last day (of a stopped one: where it would end if it went on today), and its 24:00 in epoch milliseconds. */
  readonly day: Day;
  readonly at: Instant;
  /** What it says next, and when. */
  readonly stage: DueStage;
  readonly next: Instant;
  /** Stopped by an open pause: it waits. */
  readonly stopped: boolean;
  /** The year whose calendar is missing: the last day is provisional, and it waits. */
  readonly missing: number | undefined;
  /** The last day was moved from there by that rule. */
  readonly moved: { readonly from: Day; readonly rule: string } | undefined;
}

/** A running deadline of a case: its history, and beside it the projection. */
export interface ArmedDeadline extends DeadlineProjection {
  readonly deadline: string;
  readonly kind: 'limit' | 'turn';
  readonly basis: DeadlineBasis;
  readonly pauses: readonly Pause[];
  /** Order of arming, for ties: the event's number × 64 + place. */
  readonly order: number;
}

/** A deadline that was missed, as it ran then: stays visible for ever. */
export interface Breach {
  readonly deadline: string;
  readonly day: Day;
  readonly at: Instant;
  /** The deadline as it ran, so that it can be projected anew. */
  readonly limit: ArmedDeadline;
}

/**
 * A breach that a later change of its history has shown to be none: the right day (none where the limit does not run any
 * more), and the event that said so.
 */
export interface WrongBreach extends Breach {
  readonly right: Day | undefined;
  readonly shownBy: number;
}

/** What was asked in an entry: a command's type and data, by whom and when. */
export interface EntryContent {
  readonly type: string;
  readonly data: JsonObject;
  readonly by: PersonId;
  readonly onBehalfOf: PersonId | undefined;
  readonly on: Day;
}

/** A correction under way: which entry of the case, what stands in its place (nothing: it is annulled), by whom and why. */
export interface Proposal {
  /** The number of the entry in its case, and of the event that proposed this. */
  readonly entry: number;
  readonly number: number;
  readonly replacement: EntryContent | undefined;
  readonly reason: string;
  readonly proposedBy: PersonId;
  /** In whose name it was proposed, where that is another's: neither of the two confirms it. */
  readonly proposedFor: PersonId | undefined;
  readonly at: Instant;
}

/** A correction that was confirmed by a second person. */
export interface Correction extends Proposal {
  readonly confirmedBy: PersonId;
  readonly confirmedAt: Instant;
  /** The number of the event that records it: an entry itself, which may be corrected in turn while it is the newest. */
  readonly recordedAs: number;
}

/** A unit that had the case before it was transferred, and the last day on which it did. */
export interface FormerUnit {
  readonly unit: UnitId;
  readonly to: Day;
}

/** One running procedure. `state` names the active states, joined by `+` where the procedure has regions. */
export interface Case {
  readonly id: CaseId;
  readonly procedure: string;
  readonly unit: UnitId | undefined;
  /** The units that had it before, in order; `undefined` where it was never transferred. */
  readonly formerUnits: readonly FormerUnit[] | undefined;
  readonly person: PersonId | undefined;
  readonly parent: CaseId | undefined;
  readonly state: string;
  readonly done: boolean;
  readonly fields: JsonObject;
  readonly armed: readonly ArmedDeadline[];
  readonly breaches: readonly Breach[];
  /** Breaches that were none. */
  readonly wrongBreaches: readonly WrongBreach[];
  /** The last extension granted of each deadline, running or not. */
  readonly extensions: Readonly<Record<string, GrantedExtension>>;
  readonly proposals: readonly Proposal[];
  readonly corrections: readonly Correction[];
  /** The opening entry was annulled: the case is void, and `done`. */
  readonly void: boolean;
  readonly openedAt: Instant;
  readonly openedOn: Day;
  readonly changedAt: Instant;
  /** Who acted here in whose place: both had a hand in it. */
  readonly standIns: readonly (readonly [by: PersonId, onBehalfOf: PersonId])[];
  /** Number of events so far, and the command that made the last one. */
  readonly version: number;
  readonly lastCommand: string | undefined;
}

/** Whether a case stands in a state (`'work.rectifying'`), or in one of its sub-states (`'work'`). */
export const isIn = (of: Pick<Case, 'state'>, state: string): boolean => {
  const whole = of.state;
  if (state === '') return false;
  for (let at = whole.indexOf(state); at !== -1; at = whole.indexOf(state, at + 1)) {
    const next = whole[at + state.length];
    if ((at === 0 || whole[at - 1] === '+') && (next === undefined || next === '+' || next === '.')) return true;
  }
  return false;
};
