/** A case: one running procedure, as an immutable record of what its events have said. */
import type { Day, Instant, Span } from '../calendar/index.js';
import type { CaseId, JsonObject, PersonId, UnitId } from '../shared/index.js';

/** What an armed deadline will say next: a warning, that it is missed, or (for a date that comes) that it is reached. */
export type DueStage = 'soon' | 'missed' | 'reached';

/** A running deadline of a case. Instants are epoch milliseconds; 24:00 is exclusive. */
export interface ArmedDeadline {
  readonly deadline: string;
  /** The last day, and its 24:00. */
  readonly day: Day;
  readonly at: Instant;
  /** The day of the anchor event, and the unit it is counted in. */
  readonly anchor: Day;
  readonly unit: Span['unit'];
  /** What fires next, and when. */
  readonly stage: DueStage;
  readonly next: Instant;
  /** Order of arming, for ties. */
  readonly order: number;
  /** Rests on days the calendar does not know yet; it waits, it does not fire. */
  readonly provisional?: true;
  /** The last day was moved from there by that rule. */
  readonly moved?: { readonly from: Day; readonly rule: string };
  /** How often it was extended. */
  readonly extensions?: number;
  /** Suspended, with so much left in its own unit. */
  readonly rest?: number;
  /** What stopped it: the case itself, or a suspension for the county or the unit. Each resumes its own. */
  readonly stoppedBy?: 'case' | 'registry';
}

/** A deadline that was missed: stays visible for ever. */
export interface Breach {
  readonly deadline: string;
  readonly day: Day;
  readonly at: Instant;
}

/** An entry of a case that was annulled, who approved it and why. */
export interface Annulment {
  readonly command: string;
  readonly reason: string;
  readonly approver: PersonId;
  readonly at: Instant;
}

/** One running procedure. `state` names the active states, joined by `+` where the procedure has regions. */
export interface Case {
  readonly id: CaseId;
  readonly procedure: string;
  readonly unit: UnitId | undefined;
  readonly person: PersonId | undefined;
  readonly parent: CaseId | undefined;
  readonly state: string;
  readonly done: boolean;
  readonly fields: JsonObject;
  readonly armed: readonly ArmedDeadline[];
  readonly breaches: readonly Breach[];
  readonly annulments: readonly Annulment[];
  /** The opening entry was annulled: the case is void. */
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
