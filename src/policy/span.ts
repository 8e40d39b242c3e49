/** How long: spans as a policy writes them, before options, dates of effect and phases are looked up. */
import type { Day } from '../calendar/index.js';
import type { Dated } from './dated.js';
import type { Option } from './option.js';

/** A number of days: a figure, an option, or a value with dates of effect. */
export type Amount = number | Option<number> | Dated<number>;

/** A span from the day of an anchor event; the first day is not counted, the last runs to 24:00. */
export type SpanSpec =
  | { readonly unit: 'working-days'; readonly amount: Amount }
  | { readonly unit: 'calendar-days'; readonly amount: Amount }
  | { readonly unit: 'by-day'; readonly day: Day | Option<Day> }
  | { readonly unit: 'phase-start'; readonly phase: string }
  | { readonly unit: 'phase-end'; readonly phase: string }
  | { readonly unit: 'field'; readonly field: string };

/** So many working days after the anchor. */
export const workingDays = (amount: Amount): SpanSpec => ({ unit: 'working-days', amount });
/** So many calendar days after the anchor; a last day that is a rest day moves (A26). */
export const calendarDays = (amount: Amount): SpanSpec => ({ unit: 'calendar-days', amount });
/** By 24:00 of a fixed day, which never moves (A26). */
export const byDay = (fixed: Day | Option<Day>): SpanSpec => ({ unit: 'by-day', day: fixed });
/** When a phase begins (0:00 of its first day). */
export const phaseStart = (phase: string): SpanSpec => ({ unit: 'phase-start', phase });
/** By 24:00 of a phase's last day. */
export const phaseEnd = (phase: string): SpanSpec => ({ unit: 'phase-end', phase });
/** By 24:00 of a day kept in a field of the case. */
export const dayInField = (field: string): SpanSpec => ({ unit: 'field', field });
