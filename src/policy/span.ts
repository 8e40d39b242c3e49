/** How long: spans as a policy writes them, before options, dates of effect and phases are looked up. */
import type { Day } from '../calendar/index.js';
import type { Dated } from './dated.js';
import type { Option } from './option.js';

/** A number of days: a figure, an option, or a value with dates of effect. */
export type Amount = number | Option<number> | Dated<number>;

/** So many calendar days after the day that is looked up, before it where negative; it never moves off a rest day. */
interface Moved {
  readonly plus?: number;
}

/** A span from the day of an anchor event; the first day is not counted, the last runs to 24:00. */
export type SpanSpec =
  | { readonly unit: 'working-days'; readonly amount: Amount }
  | { readonly unit: 'calendar-days'; readonly amount: Amount }
  | { readonly unit: 'by-day'; readonly day: Day | Option<Day> }
  | ({ readonly unit: 'phase-start'; readonly phase: string } & Moved)
  | ({ readonly unit: 'phase-end'; readonly phase: string } & Moved)
  | ({ readonly unit: 'field'; readonly field: string } & Moved);

const moved = (plus: number): Moved => (plus === 0 ? {} : { plus });

/** So many working days after the anchor. */
export const workingDays = (amount: Amount): SpanSpec => ({ unit: 'working-days', amount });
/** So many calendar days after the anchor; a last day that is a rest day moves (A26). */
export const calendarDays = (amount: Amount): SpanSpec => ({ unit: 'calendar-days', amount });
/** By 24:00 of a fixed day, which never moves (A26). */
export const byDay = (fixed: Day | Option<Day>): SpanSpec => ({ unit: 'by-day', day: fixed });
/** When a phase begins (0:00 of its first day), or so many days after; before it where negative. */
export const phaseStart = (phase: string, plus = 0): SpanSpec => ({ unit: 'phase-start', phase, ...moved(plus) });
/** By 24:00 of a phase's last day, or so many days after; before it where negative. */
export const phaseEnd = (phase: string, plus = 0): SpanSpec => ({ unit: 'phase-end', phase, ...moved(plus) });
/** By 24:00 of a day kept in a field of the case, or so many days after; before it where negative. */
export const dayInField = (field: string, plus = 0): SpanSpec => ({ unit: 'field', field, ...moved(plus) });
