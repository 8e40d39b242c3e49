/** Days and instants weighted towards edges, which shrink to an ordinary working day in office hours. */
import fc from 'fast-check';
import { addDays, endOfDay, startOfDay } from '../../calendar/index.js';
import type { Day, Instant, WorkingCalendar } from '../../calendar/index.js';
import type { Phase } from '../../policy/index.js';
import { DubanError, text } from '../../shared/index.js';
import { officeHour } from '../moment.js';
import { choice, placeOf } from './choice.js';
import { dayEdges, daysByEdge } from './edges.js';

/** Between which days (both inclusive), and which edges besides the calendar's own. */
export interface EdgeRange {
  /** Default: the first day that the calendar knows. */
  readonly from?: Day;
  /** Default: the last day that the calendar knows, or the day after where the horizon is asked for. */
  readonly to?: Day;
  /** Phases whose first and last days are edges. */
  readonly phases?: readonly Phase[];
  /** Whether the calendar's last known day and the first beyond are weighted as edges (default false). */
  readonly horizon?: boolean;
}

/** How often an ordinary day comes for each class of edges. */
const ordinaryTimes = 2;

const listed = (calendar: WorkingCalendar, range: EdgeRange): readonly (readonly Day[])[] => {
  const { phases = [], horizon = false, from = calendar.knownFrom } = range;
  const { to = horizon ? addDays(calendar.knownUntil, 1) : calendar.knownUntil } = range;
  if (to < from)
    throw new DubanError('bad-dates', text('终止日期早于起始日期', 'the last day lies before the first'), [
      { path: 'to', message: text(`${from}–${to}`, `${from}–${to}`) },
    ]);
  const byEdge = daysByEdge(calendar, from, to, phases);
  const classes = dayEdges.flatMap((edge): readonly (readonly Day[])[] => {
    const days = byEdge.get(edge);
    if (days === undefined || (!horizon && (edge === 'horizon' || edge === 'beyond'))) return [];
    return edge === 'ordinary' ? Array.from({ length: ordinaryTimes }, () => days) : [days];
  });
  return classes.length === 0 ? [[from]] : classes;
};

/**
 * Days of a range, each class of edges (`dayEdges`) as likely as the next and an ordinary day twice as likely. Shrinks
 * towards the ordinary working day nearest `from`. `DubanError` `bad-dates` where the range is empty.
 */
export const edgeDay = (calendar: WorkingCalendar, range: EdgeRange = {}): fc.Arbitrary<Day> => {
  const classes = listed(calendar, range);
  const [[first = calendar.knownFrom] = []] = classes;
  return fc.tuple(choice(), choice()).map(([edge, place]) => {
    const days = classes[placeOf(edge, classes.length)] ?? [];
    return days[placeOf(place, days.length)] ?? first;
  });
};

const minute = 60_000;
const hour = 60 * minute;

/** Office hours first, for shrinking: 10:00, then opening, closing, and the edges of the day. */
const times: readonly ((of: Day, zone: string) => Instant)[] = [
  (of, zone) => startOfDay(of, zone) + officeHour * hour,
  (of, zone) => startOfDay(of, zone) + 8 * hour + 30 * minute,
  (of, zone) => startOfDay(of, zone) + 17 * hour + 30 * minute,
  (of, zone) => startOfDay(of, zone),
  (of, zone) => endOfDay(of, zone) - 1,
  (of, zone) => endOfDay(of, zone),
];

/**
 * Instants (epoch milliseconds) on such days in the calendar's zone: 10:00, 8:30 and 17:30, 00:00, 23:59:59.999, and
 * 24:00, which is the first instant of the next day. Shrinks towards 10:00 of an ordinary day. `DubanError` `bad-dates`
 * where the range is empty.
 */
export const edgeInstant = (calendar: WorkingCalendar, range: EdgeRange = {}): fc.Arbitrary<Instant> =>
  fc.tuple(edgeDay(calendar, range), fc.constantFrom(...times)).map(([of, instantOf]) => instantOf(of, calendar.zone));
