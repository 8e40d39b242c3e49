/** Which days of a calendar are worked, by ordinal: counts ask of the same days over and over, the calendar is asked once. */
import { dayFromOrdinal, isWorking } from '../../calendar/index.js';
import type { WorkingCalendar } from '../../calendar/index.js';

/** A day that is not worked. */
const restDay = 1;
/** A day that is worked. */
export const workDay = 2;
/** A day that the calendar does not know. */
export const unknownDay = 3;

/** What is known of the days from 1970 on, a century and a half of them; 0 where a day has not been asked about. */
export type Worked = Uint8Array;

const tables = new WeakMap<WorkingCalendar, Worked>();

/** The table of a calendar, which fills as it is asked. */
export const workedOf = (calendar: WorkingCalendar): Worked => {
  const known = tables.get(calendar);
  if (known !== undefined) return known;
  const made = new Uint8Array(55_000);
  tables.set(calendar, made);
  return made;
};

/** Whether a day is worked: not, yes, or not known, as above. */
export const workedOn = (calendar: WorkingCalendar, worked: Worked, at: number): number => {
  const known = worked[at] ?? 0;
  if (known !== 0) return known;
  const working = isWorking(calendar, dayFromOrdinal(at));
  const found = working === undefined ? unknownDay : working ? workDay : restDay;
  if (at >= 0 && at < worked.length) worked[at] = found;
  return found;
};
