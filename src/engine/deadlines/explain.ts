/** The count of a deadline told day by day, as an official reads it. */
import { dayFromOrdinal, weekdayOf } from '../../calendar/index.js';
import type { Day, Roll, WorkingCalendar } from '../../calendar/index.js';
import type { ArmedDeadline, Pause } from '../../policy/index.js';
import { text } from '../../shared/index.js';
import type { Text } from '../../shared/index.js';
import { endOf } from './end.js';
import type { End } from './end.js';
import { joined, kindTold, pausedOn, placeTold, rolledTold, startTold, stoppedOn } from './explain-words.js';

/** One day of the count: whether it uses up a day of the span, how many are left after it, and why. */
export interface CountedDay {
  readonly day: Day;
  readonly counts: boolean;
  readonly left: number;
  readonly why: Text;
}

/** The most days told one by one; a fixed day that lies further away is told by its last day after these. */
const told = 4_000;

const notCounted = text('不计入', 'not counted');
const endsHere = text(
  '最后一日被本事项停止计时，恢复计时当日期满',
  'its own case had stopped it on its last day: it ends on the day it goes on',
);
const toBeMoved = text('期满日须顺延', 'the last day is to be moved');

/** The day at an ordinal, `used` days of the span being used up before it. */
const tellDay = (
  calendar: WorkingCalendar,
  end: End,
  roll: Roll,
  pauses: readonly Pause[],
  at: number,
  used: number,
): CountedDay => {
  const day = dayFromOrdinal(at);
  const left = end.n - used;
  const skipped = (why: Text): CountedDay => ({ day, counts: false, left, why });
  const paused = pausedOn(pauses, day);
  if (paused !== undefined) return skipped(end.held && at === end.last ? joined(paused, endsHere) : paused);
  const kind = calendar.kindOf(day);
  const stopped = stoppedOn(pauses, day);
  const raw = dayFromOrdinal(end.raw);
  if (at > end.raw) return skipped(joined(rolledTold(kind, day, raw, at === end.last), stopped));
  const working = end.counted === 'working-days';
  if (working && !(kind.working ?? weekdayOf(day) < 6))
    return skipped(joined(kindTold(kind, day), notCounted, stopped));
  // What kind of day it is matters where the calendar was asked, and a working day says that by being counted as one.
  const plain = working ? kind.kind === 'workday' : end.counted !== 'calendar-days' || at < end.raw || roll === 'none';
  const moves = at === end.raw && end.last > end.raw ? toBeMoved : undefined;
  const why = joined(placeTold(end, used + 1), plain ? undefined : kindTold(kind, day), moves, stopped);
  return { day, counts: true, left: left - 1, why };
};

/**
 * The count of a deadline from the day after it starts to its last day: which days count, how many are left, and why.
 * Where there is nothing to count the day itself is told first. Of a stopped one: as if it went on at once, which the
 * days say.
 */
export const explainDeadline = (calendar: WorkingCalendar, running: ArmedDeadline): readonly CountedDay[] => {
  const { kind, basis } = running;
  const pauses = kind === 'limit' ? running.pauses : [];
  const end = endOf(calendar, kind, basis, pauses);
  const rows: CountedDay[] = [];
  if (end.n === 0) rows.push({ day: dayFromOrdinal(end.start), counts: false, left: 0, why: startTold(end, basis) });
  const until = Math.min(end.last, end.start + told);
  let used = 0;
  for (let at = end.start + 1; at <= until; at += 1) {
    const row = tellDay(calendar, end, basis.roll, pauses, at, used);
    if (row.counts) used += 1;
    rows.push(row);
  }
  if (until < end.last)
    rows.push(tellDay(calendar, end, basis.roll, pauses, end.last, end.last > end.raw ? end.n : end.n - 1));
  return rows;
};
