/** Where a deadline ends: the one count of its days, past what is paused, and how its last day moves. */
import { addDays, day, dayFromOrdinal, ordinalOf, weekdayOf } from '../../calendar/index.js';
import type { Day, Roll, WorkingCalendar } from '../../calendar/index.js';
import type { ArmedDeadline, DeadlineBasis, Pause } from '../../policy/index.js';
import { pastPaused, stretchesOf } from './stretches.js';
import type { Stretch } from './stretches.js';
import { unknownDay, workDay, workedOf, workedOn } from './worked.js';

/** The last day that can be written; what would end later ends there. */
export const lastOfDays: number = ordinalOf(day('9999-12-31'));

/** What was counted and where it ended, in ordinals. */
export interface End {
  /** The span, or the extension where that reaches further. */
  readonly counted: 'working-days' | 'calendar-days' | 'by-day' | 'extension';
  /** The day after which it counts, and how many units: 0 where it ends on that day itself. */
  readonly start: number;
  readonly n: number;
  /** The day on which the n-th unit falls, and the last day after rolling. */
  readonly raw: number;
  readonly last: number;
  /** The year of the first day that was asked about and is not known. */
  readonly missing: number | undefined;
  /** Its own case stopped it on what would have been its last day: it ends on the day on which nothing stops it any longer. */
  readonly held: boolean;
  /** That day itself: who stops it from that very day on stops it still. */
  readonly goesOn: boolean;
  /** Its day lay behind when it was set: nothing moves it, and nothing stops it. */
  readonly past: boolean;
  /** The last day of the span, where an extension that lay behind reaches further: what stops the span stops the limit. */
  readonly stops: number | undefined;
}

const yearOf = (at: number): number => Number(dayFromOrdinal(at).slice(0, 4));

/** Monday to Friday: taken for worked, provisionally, where the calendar does not know. */
const isWeekday = (at: number): boolean => weekdayOf(dayFromOrdinal(at)) < 6;

/** Counts worked days. The day itself for none of them; it is asked about only where it counts. */
const countWorked = (calendar: WorkingCalendar, start: number, n: number, paused: readonly Stretch[]): End => {
  const worked = workedOf(calendar);
  let at = start;
  let left = n;
  let missing: number | undefined;
  let stretch = paused[0];
  let following = 1;
  while (left > 0 && at < lastOfDays) {
    at += 1;
    if (stretch !== undefined && at > stretch.from) {
      at = stretch.to;
      stretch = paused[following];
      following += 1;
      continue;
    }
    const code = workedOn(calendar, worked, at);
    if (code === unknownDay) missing ??= yearOf(at);
    if (code === workDay || (code === unknownDay && isWeekday(at))) left -= 1;
  }
  return {
    counted: 'working-days',
    start,
    n,
    raw: at,
    last: at,
    missing,
    held: false,
    goesOn: false,
    past: false,
    stops: undefined,
  };
};

/** Counts days, worked or not: the end moves by every paused day before it. */
const countDays = (start: number, n: number, paused: readonly Stretch[]): number => {
  let end = start + n;
  for (const { from, to } of paused) {
    if (from >= end) break;
    end += to - Math.max(from, start);
  }
  return Math.min(end, lastOfDays);
};

/** Moves a last day off what the roll says, and off paused days on the way. */
const rolled = (calendar: WorkingCalendar, end: End, roll: Roll, paused: readonly Stretch[]): End => {
  if (roll === 'none') return end;
  const worked = workedOf(calendar);
  let last = end.raw;
  let missing: number | undefined;
  while (last < lastOfDays) {
    const code = workedOn(calendar, worked, last);
    if (code === unknownDay) missing ??= yearOf(last);
    if (code === workDay || (code === unknownDay && isWeekday(last))) break;
    if (roll === 'statutory' && calendar.kindOf(dayFromOrdinal(last)).kind !== 'holiday') break;
    last = Math.min(pastPaused(paused, last + 1), lastOfDays);
  }
  return last === end.raw && missing === undefined ? end : { ...end, last, missing };
};

/** A fixed day moves by the paused days since; one of that very day off a paused day; one that lay behind then by nothing. */
const fixed = (counted: 'by-day' | 'extension', to: Day, since: Day, pauses: readonly Pause[]): End => {
  const start = ordinalOf(since);
  const given = ordinalOf(to);
  const n = Math.max(0, given - start);
  const past = given < start;
  const end: End = {
    counted,
    start: past ? given : start,
    n,
    raw: given,
    last: given,
    missing: undefined,
    held: false,
    goesOn: false,
    past,
    stops: undefined,
  };
  if (past) return end;
  const paused = stretchesOf(pauses, n === 0 ? start - 1 : start);
  const raw = n === 0 ? Math.min(pastPaused(paused, given), lastOfDays) : countDays(start, n, paused);
  return { ...end, start: n === 0 ? raw : start, raw, last: raw };
};

const ofSpan = (calendar: WorkingCalendar, basis: DeadlineBasis, pauses: readonly Pause[]): End => {
  const { span, roll } = basis;
  if (span.unit === 'by-day') return fixed('by-day', span.day, basis.armedOn, pauses);
  const start = ordinalOf(basis.anchor);
  const { unit } = span;
  const n = Math.max(0, span.n);
  // Without days to count it ends on the day itself; where that is paused, on the first day that is not.
  const paused = stretchesOf(pauses, n === 0 ? start - 1 : start);
  const own = n === 0 ? Math.min(pastPaused(paused, start), lastOfDays) : start;
  if (unit === 'working-days' && n > 0) return countWorked(calendar, start, n, paused);
  const raw = n === 0 ? own : countDays(start, n, paused);
  const end: End = {
    counted: unit,
    start: own,
    n,
    raw,
    last: raw,
    missing: undefined,
    held: false,
    goesOn: false,
    past: false,
    stops: undefined,
  };
  return unit === 'working-days' ? end : rolled(calendar, end, roll, paused);
};

/**
 * A limit that its own case has stopped by its last day does not end that day: the case has done its part in time. None of it is
 * left, so it ends on the day on which nothing stops it any longer, moved off a rest day like every last day.
 */
const heldOver = (calendar: WorkingCalendar, end: End, roll: Roll, pauses: readonly Pause[]): End => {
  const moves = end.counted === 'working-days' ? 'rest-days' : end.counted === 'calendar-days' ? roll : 'none';
  const stopsOn = (last: number): boolean =>
    pauses.some(
      ({ by, from, to }) => by === 'case' && to !== undefined && ordinalOf(from) <= last && ordinalOf(to) > last,
    );
  let held = end;
  while (!end.past && stopsOn(held.last)) {
    const paused = stretchesOf(pauses, held.last);
    const goesOn = Math.min(pastPaused(paused, held.last + 1) - 1, lastOfDays);
    const moved = rolled(
      calendar,
      { ...held, raw: goesOn, last: goesOn, missing: undefined, held: true },
      moves,
      paused,
    );
    held = { ...moved, raw: end.raw, missing: held.missing ?? moved.missing, goesOn: moved.last === goesOn };
  }
  return held;
};

const firstOfDays: Day = day('0001-01-01');

/** The day after which days are counted; the day before, where none is counted and it ends on that very day unless that is paused. */
const countsAfter = (since: Day, none: boolean): Day => (none && since > firstOfDays ? addDays(since, -1) : since);

/** The first day after which a pause means something to this deadline: those that end by then mean nothing to it. */
export const countsFrom = ({ span, anchor, armedOn, extension }: DeadlineBasis): Day => {
  const own = span.unit === 'by-day' ? countsAfter(armedOn, span.day === armedOn) : countsAfter(anchor, span.n <= 0);
  if (extension === undefined) return own;
  const further = countsAfter(extension.on, extension.to === extension.on);
  return further < own ? further : own;
};

/**
 * Where a deadline ends, as if its open pauses ended where they began. Turns are not paused. An extension counts where it
 * reaches further than the span; the year that the span misses is told all the same, for with it the span might reach
 * further than the extension.
 */
export const endOf = (
  calendar: WorkingCalendar,
  kind: ArmedDeadline['kind'],
  basis: DeadlineBasis,
  pauses: readonly Pause[],
): End => {
  const counting = kind === 'limit' ? pauses : [];
  const own = ofSpan(calendar, basis, counting);
  if (basis.extension === undefined) return heldOver(calendar, own, basis.roll, counting);
  const extension = fixed('extension', basis.extension.to, basis.extension.on, counting);
  const later =
    extension.last > own.last ? { ...extension, missing: own.missing, stops: own.past ? undefined : own.last } : own;
  return heldOver(calendar, later, basis.roll, counting);
};
