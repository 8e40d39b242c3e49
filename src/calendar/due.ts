/** When a span ends: first day not counted, last day to 24:00, moved off rest days where the rule says so. */
import { addWorkingDays, isWorking, nextWorkingDay, workingDaysBetween } from './counting.js';
import { addDays, daysBetween } from './day.js';
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

/** The end of a span: its last day, the 24:00 of it, and whether it rests on days nobody knows yet. */
export interface Due {
  readonly day: Day;
  readonly at: Instant;
  readonly provisional: boolean;
  readonly moved?: { readonly from: Day; readonly rule: string };
}

const ends = (calendar: WorkingCalendar, day: Day, provisional: boolean): Due => ({
  day,
  at: endOfDay(day, calendar.zone),
  provisional,
});

const rolled = (calendar: WorkingCalendar, last: Day, roll: Roll): Due => {
  if (roll === 'none') return ends(calendar, last, false);
  let [day, provisional] = [last, false];
  if (roll === 'statutory') while (calendar.kindOf(day).kind === 'holiday') day = addDays(day, 1);
  else {
    const working = isWorking(calendar, last);
    const previous = addDays(last, -1);
    if (working !== true) ({ day, provisional } = nextWorkingDay(calendar, previous));
  }
  if (calendar.kindOf(last).kind === 'unknown') provisional = true;
  const due = ends(calendar, day, provisional);
  return day === last ? due : { ...due, moved: { from: last, rule: 'civil-code.203' } };
};

/** When a span from an anchor day ends. */
export const dueOf = (calendar: WorkingCalendar, anchor: Day, span: Span, roll: Roll = 'rest-days'): Due => {
  switch (span.unit) {
    case 'by-day':
      return ends(calendar, span.day, false);
    case 'calendar-days':
      return rolled(calendar, addDays(anchor, span.n), roll);
    case 'working-days': {
      const { day, provisional } = addWorkingDays(calendar, anchor, span.n);
      return ends(calendar, day, provisional);
    }
  }
};

/** What is left after `today` of a period that ends on `due`, in its own unit; 0 where it has ended. */
export const restOf = (calendar: WorkingCalendar, today: Day, due: Day, unit: Span['unit']): number =>
  unit === 'working-days' ? workingDaysBetween(calendar, today, due).n : Math.max(0, daysBetween(today, due));
