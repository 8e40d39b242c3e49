/** Counting what came, unit by unit, within some working days. */
import { addDays, workingDaysBetween } from '../../calendar/index.js';
import type { Day, WorkingCalendar } from '../../calendar/index.js';
import type { PolicyEvent } from '../../policy/index.js';
import type { Events } from '../results/index.js';
import { isOneOf } from './spells.js';
import { standing } from './standing.js';
import { daysUnknown } from './ledger-time.js';

/** What is counted, and over which days, both included. */
export interface CountedArrivals {
  readonly of: Events;
  readonly from: Day;
  readonly to: Day;
  readonly calendar: WorkingCalendar;
  /** The units that it could come to, those to which none came among them; without them all counts as one. */
  readonly units?: readonly string[];
}

/** Counts by unit, and the working days they are of: what `fitRate` takes. */
export interface Arrivals {
  readonly counts: readonly number[];
  readonly workingDays: number;
}

/** Counts events by the day they are effective on. `DubanError` `days-unknown` where the calendar does not know the days. */
export const arrivalsOf = (
  log: readonly PolicyEvent[],
  { of, from, to, calendar, units }: CountedArrivals,
): Arrivals => {
  const { n: workingDays, missing } = workingDaysBetween(calendar, addDays(from, -1), to);
  if (missing !== undefined) throw daysUnknown(calendar, from, to);
  const counted = isOneOf(of);
  const counts = new Map((units ?? ['']).map((unit) => [unit, 0]));
  for (const event of standing(log)) {
    if (!counted(event) || event.on < from || event.on > to) continue;
    const unit = units === undefined ? '' : (event.unit ?? '');
    const count = counts.get(unit);
    if (count !== undefined) counts.set(unit, count + 1);
  }
  return { counts: [...counts.values()], workingDays };
};
