/** The projection of a deadline: the only source of its last day. */
import { addDays, dayFromOrdinal, endOfDay, ordinalOf, startOfDay, workingDayBefore } from '../../calendar/index.js';
import type { Day, Instant, WorkingCalendar } from '../../calendar/index.js';
import type { ArmedDeadline, DeadlineBasis, DeadlineProjection, Pause } from '../../policy/index.js';
import { endOf, lastOfDays } from './end.js';

const dayMs = 86_400_000;

/** 24:00 of a day; the last day of all has none after it to begin. */
const closeOf = (of: Day, zone: string): Instant =>
  ordinalOf(of) < lastOfDays ? endOfDay(of, zone) : startOfDay(of, zone) + dayMs;

const warnsAt = (calendar: WorkingCalendar, soon: NonNullable<DeadlineBasis['soon']>, last: Day): Instant => {
  const of = soon.unit === 'working-days' ? workingDayBefore(calendar, last, soon.n).day : addDays(last, -soon.n);
  return startOfDay(of, calendar.zone);
};

/** Whether an open pause began before a last day; or on it, where it is the case's own or the limit would only have gone on that day. */
const isStopped = (pauses: readonly Pause[], last: Day, goesOn: boolean): boolean => {
  for (const { from, to, by } of pauses)
    if (to === undefined && (last > from || (last === from && (goesOn || by === 'case')))) return true;
  return false;
};

/**
 * Where a deadline with this basis and these pauses ends, and what it says next after `now` (epoch milliseconds). A limit
 * that ends by the day an open pause began is not stopped by it, but for one by its own case on its last day. Pure; never throws for a real day.
 */
export const project = (
  calendar: WorkingCalendar,
  kind: ArmedDeadline['kind'],
  basis: DeadlineBasis,
  pauses: readonly Pause[],
  now: Instant,
): DeadlineProjection => {
  const { raw, last, missing, held, goesOn, past, stops } = endOf(calendar, kind, basis, pauses);
  const day = dayFromOrdinal(last);
  const at = basis.atStart ? startOfDay(day, calendar.zone) : closeOf(day, calendar.zone);
  const limit = kind === 'limit';
  const stopping = past ? stops : last;
  const warning = limit && basis.soon !== undefined ? warnsAt(calendar, basis.soon, day) : at;
  const warns = warning > now && warning < at;
  return {
    day,
    at,
    stage: limit ? (warns ? 'soon' : 'missed') : 'reached',
    next: warns ? warning : at,
    stopped: limit && stopping !== undefined && isStopped(pauses, dayFromOrdinal(stopping), goesOn),
    missing,
    moved:
      last === raw
        ? undefined
        : { from: dayFromOrdinal(raw), rule: held ? 'stopped-on-its-last-day' : 'civil-code.203' },
  };
};
