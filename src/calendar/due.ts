/** When a span ends: first day not counted, last day to 24:00, moved off rest days where the rule says so. */
import { addWorkingDays, workingDayFrom, workingDaysBetween } from './counting.js';
import type { Counted, DayCount } from './counting.js';
import { addDays, daysBetween, yearOf } from './day.js';
import type { Day } from './day.js';
import { endOfDay } from './instant.js';
import type { Instant } from './instant.js';
import type { WorkingCalendar } from './working-calendar.js';

/** A span with its figures known. */
export type Span =
  | { readonly unit: 'working-days'; readonly n: number }
  | { readonly unit: 'calendar-days'; readonly n: number }
  | { readonly unit: 'by-day'; readonly day: Day };

/**
 * How the last day of a calendar period moves (A26): off every rest day (default), off statutory holidays only
 * (Civil Code 203), or not at all. Fixed dates never move.
 */
export type Roll = 'rest-days' | 'statutory' | 'none';

/**
 * The end of a span: its last day, and the 24:00 of it. It is provisional where `missing` names a year: the first one
 * whose days were needed and are not known.
 */
export interface Due {
  readonly day: Day;
  readonly at: Instant;
  readonly missing: number | undefined;
  readonly moved?: { readonly from: Day; readonly rule: string };
}

const ends = (calendar: WorkingCalendar, { day, missing }: Counted): Due => ({
  day,
  at: endOfDay(day, calendar.zone),
  missing,
});

/** Days nobody knows yet are not passed over: they may be holidays or not. */
const offHolidays = (calendar: WorkingCalendar, last: Day): Counted => {
  let day = last;
  while (calendar.kindOf(day).kind === 'holiday') day = addDays(day, 1);
  return { day, missing: calendar.kindOf(day).working === undefined ? yearOf(day) : undefined };
};

const rolled = (calendar: WorkingCalendar, last: Day, roll: Roll): Due => {
  if (roll === 'none') return ends(calendar, { day: last, missing: undefined });
  const counted = roll === 'statutory' ? offHolidays(calendar, last) : workingDayFrom(calendar, last);
  const due = ends(calendar, counted);
  return due.day === last ? due : { ...due, moved: { from: last, rule: 'civil-code.203' } };
};

/** When a span from an anchor day ends; `DubanError` `day-out-of-range` where the years end first. */
export const dueOf = (calendar: WorkingCalendar, anchor: Day, span: Span, roll: Roll = 'rest-days'): Due => {
  switch (span.unit) {
    case 'by-day':
      return ends(calendar, { day: span.day, missing: undefined });
    case 'calendar-days':
      return rolled(calendar, addDays(anchor, span.n), roll);
    case 'working-days':
      return ends(calendar, addWorkingDays(calendar, anchor, span.n));
  }
};

/** What is left after `today` of a period that ends on `due`, in its own unit; 0 where it has ended. */
export const restOf = (calendar: WorkingCalendar, today: Day, due: Day, unit: Span['unit']): DayCount =>
  unit === 'working-days'
    ? workingDaysBetween(calendar, today, due)
    : { n: Math.max(0, daysBetween(today, due)), missing: undefined };
