/** Time of a ledger: its moments on the office clock, some known by their day only. */
import { addDays, dayOf, endOfDay, isWorking, startOfDay } from '../../calendar/index.js';
import type { Day, Instant, WorkingCalendar } from '../../calendar/index.js';
import { DubanError, text } from '../../shared/index.js';
import { officeClock, officeHours } from '../clock/index.js';
import type { Hours } from '../clock/index.js';

/** How a ledger's time is read. */
export interface Reading {
  readonly calendar: WorkingCalendar;
  /** 09:00–12:00 and 14:00–18:00 where absent. */
  readonly hours?: Hours;
  /** The last day observed: what had not ended by its 24:00 is cut off there, what came later is not read. */
  readonly until: Day;
}

/** A moment: its day, and the hours worked before it since the ledger's first day, or at its earliest and latest. */
export interface Moment {
  readonly day: Day;
  readonly least: number;
  readonly most: number;
  /** The instant, where more than the day is known. */
  readonly at: Instant | undefined;
}

/** The moments of one ledger. */
export interface LedgerTime {
  at(instant: Instant): Moment;
  /** A day as a whole; one after the last day observed only counts as later, by a day where it is worked. */
  on(day: Day): Moment;
  /** The end of observation. */
  readonly end: Moment;
}

/** The error `days-unknown`. */
export const daysUnknown = ({ knownFrom, knownUntil }: WorkingCalendar, first: Day, last: Day): DubanError =>
  new DubanError(
    'days-unknown',
    text(
      `日历只知道 ${knownFrom} 至 ${knownUntil}，台账为 ${first} 至 ${last}`,
      `the calendar knows ${knownFrom} to ${knownUntil}, the ledger is of ${first} to ${last}`,
    ),
  );

/**
 * The time of a ledger that begins on a day. `DubanError` `days-unknown` where the calendar does not know all its days:
 * what nobody knows to be worked cannot be counted.
 */
export const ledgerTime = (first: Day, { calendar, hours = officeHours, until }: Reading): LedgerTime => {
  const { zone, knownFrom, knownUntil } = calendar;
  if (first < knownFrom || until > knownUntil) throw daysUnknown(calendar, first, until);
  const clock = officeClock(calendar, first, until, hours);
  const origin = startOfDay(first, zone);
  const worked = (instant: Instant): number => clock.between(origin, instant);
  const at = (instant: Instant): Moment => ({
    day: dayOf(instant, zone),
    least: worked(instant),
    most: worked(instant),
    at: instant,
  });
  const end = { ...at(endOfDay(until, zone)), day: addDays(until, 1) };
  const later = (day: Day): number => (isWorking(calendar, day) === false ? 0 : clock.hoursADay);
  return {
    at,
    on: (day) => ({
      day,
      least: worked(startOfDay(day, zone)),
      most: day > until ? end.most + later(day) : worked(endOfDay(day, zone)),
      at: undefined,
    }),
    end,
  };
};
