/** Edges of a calendar: the days on which limits, phases and holidays begin, end or meet, and how each is told. */
import { addDays, dayFromOrdinal, isWorking, ordinalOf, weekdayOf } from '../../calendar/index.js';
import type { Day, WorkingCalendar } from '../../calendar/index.js';
import type { Phase } from '../../policy/index.js';

/** The classes of edges; `ordinary` is a working day that is none of them, `beyond` the first day past the horizon. */
export const dayEdges = [
  'ordinary',
  'weekend',
  'makeup',
  'before-holiday',
  'holiday-first',
  'holiday-last',
  'after-holiday',
  'month-end',
  'year-end',
  'leap-day',
  'phase-border',
  'horizon',
  'beyond',
] as const;

/** A class of edges. */
export type DayEdge = (typeof dayEdges)[number];

const isHoliday = (calendar: WorkingCalendar, of: Day): boolean => calendar.kindOf(of).kind === 'holiday';

const tests: Readonly<
  Record<Exclude<DayEdge, 'ordinary'>, (calendar: WorkingCalendar, of: Day, phases: readonly Phase[]) => boolean>
> = {
  weekend: (calendar, of) => calendar.kindOf(of).kind === 'weekend',
  'before-holiday': (calendar, of) => !isHoliday(calendar, of) && isHoliday(calendar, addDays(of, 1)),
  'holiday-first': (calendar, of) => isHoliday(calendar, of) && !isHoliday(calendar, addDays(of, -1)),
  'holiday-last': (calendar, of) => isHoliday(calendar, of) && !isHoliday(calendar, addDays(of, 1)),
  'after-holiday': (calendar, of) => !isHoliday(calendar, of) && isHoliday(calendar, addDays(of, -1)),
  makeup: (calendar, of) => calendar.kindOf(of).kind === 'makeup' && weekdayOf(of) > 5,
  'month-end': (_calendar, of) => addDays(of, 1).endsWith('-01'),
  'year-end': (_calendar, of) => of.endsWith('-12-31'),
  'leap-day': (_calendar, of) => of.endsWith('-02-29'),
  'phase-border': (_calendar, of, phases) => phases.some(({ from, to }) => of === from || of === to),
  horizon: ({ knownUntil }, of) => of === knownUntil,
  beyond: ({ knownUntil }, of) => of === addDays(knownUntil, 1),
};

/** Every class of edge that a day belongs to, in the order of `dayEdges`; a working day of none is `ordinary`. */
export const edgesOf = (calendar: WorkingCalendar, of: Day, phases: readonly Phase[] = []): readonly DayEdge[] => {
  const found = dayEdges.filter((edge) => edge !== 'ordinary' && tests[edge](calendar, of, phases));
  return found.length === 0 && isWorking(calendar, of) === true ? ['ordinary'] : found;
};

/** The days from a first to a last one (both inclusive) by class of edge, the earliest first. */
export const daysByEdge = (
  calendar: WorkingCalendar,
  from: Day,
  to: Day,
  phases: readonly Phase[],
): ReadonlyMap<DayEdge, readonly Day[]> => {
  const found = new Map<DayEdge, Day[]>();
  for (let at = ordinalOf(from), end = ordinalOf(to); at <= end; at += 1) {
    const of = dayFromOrdinal(at);
    for (const edge of edgesOf(calendar, of, phases)) {
      const days = found.get(edge);
      if (days === undefined) found.set(edge, [of]);
      else days.push(of);
    }
  }
  return found;
};
