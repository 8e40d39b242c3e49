/** Shortfalls: what a unit lacks for a gate, item by item; the gate and whoever asks before it read the same list. */
import type { Day } from '../calendar/index.js';
import type { CaseId, PersonId, Text, UnitId } from '../shared/index.js';
import type { ClauseRef } from './clause.js';
import type { Reading } from './readers.js';
import type { Surroundings } from './rule.js';

/** One thing that is missing: of which kind, asked for by which clause, and where it names one, which case, whose, which part. */
export interface Missing {
  readonly kind: string;
  readonly clause: ClauseRef;
  readonly case?: CaseId;
  readonly person?: PersonId;
  readonly part?: string;
}

/** A missing item with its gate: the phase, the last day on which it may still come, and whether that has passed. */
export interface Shortfall extends Missing {
  readonly title: Text;
  readonly gate: string;
  readonly by: Day;
  readonly late: boolean;
}

/** What a policy's list of shortfalls reads: the campaign around a unit, as it is known now, on the day asked about (`today`). */
export interface ShortfallContext extends Surroundings {
  readonly unit: UnitId;
}

/** What a policy says about shortfalls. */
export interface Shortfalls {
  /** The procedure whose one case per unit stands before the gates, and its field with what the last gate missed. */
  readonly procedure: string;
  readonly field: string;
  /** Whose name is missing something is for these roles and the person alone; everybody else reads that something is. */
  readonly people: Reading;
  /** What each kind is called. */
  readonly kinds: Readonly<Record<string, Text>>;
  /** The gates that a unit has before it or behind it on a day, in order, each with what it lacks by what is known now. */
  readonly at: (
    context: ShortfallContext,
  ) => readonly { readonly gate: string; readonly by: Day; readonly missing: readonly Missing[] }[];
}
