/** Up to when a calendar knows its days, and which years it lacks. */
import { addDays, firstOfYear, lastOfYear, yearOf } from './day.js';
import type { Day } from './day.js';
import type { WorkingCalendar } from './working-calendar.js';

const lastDay = lastOfYear(9999);

/** The first day from a day on, itself included, that a calendar does not know; `undefined` where it knows them all. */
export const firstUnknown = ({ knownFrom, knownUntil }: WorkingCalendar, from: Day): Day | undefined => {
  if (from < knownFrom || from > knownUntil) return from;
  return knownUntil === lastDay ? undefined : addDays(knownUntil, 1);
};

/** The years, in order, of which a calendar does not know every day from `from` to `to`, both inclusive. */
export const coverage = ({ knownFrom, knownUntil }: WorkingCalendar, from: Day, to: Day): readonly number[] => {
  const years: number[] = [];
  for (let year = yearOf(from); from <= to && year <= yearOf(to); year += 1) {
    const [first, last] = [firstOfYear(year), lastOfYear(year)];
    if ((first < from ? from : first) < knownFrom || (last > to ? to : last) > knownUntil) years.push(year);
  }
  return years;
};
