/** What a working calendar is: for each day whether it is worked, and up to when that is known. */
import type { Text } from '../shared/index.js';
import type { Day } from './day.js';

/**
 * What a day is. `makeup` is a rest day worked in exchange 调休; `unknown` lies outside the tables, and whether it is
 * worked is `undefined`, never a guess. Every day of a holiday period counts as `holiday`.
 */
export interface DayKind {
  readonly kind: 'workday' | 'makeup' | 'weekend' | 'holiday' | 'unknown';
  readonly working: boolean | undefined;
  readonly name?: Text;
  /** The notice that says so. */
  readonly source?: string;
}

/** A calendar of working days. It knows every day from a first to a last, both inclusive, and no other. */
export interface WorkingCalendar {
  readonly id: string;
  readonly zone: string;
  readonly knownFrom: Day;
  readonly knownUntil: Day;
  kindOf(day: Day): DayKind;
}
