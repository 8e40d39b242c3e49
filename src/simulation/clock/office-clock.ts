/** A clock of working time: how much is worked between two instants, and when so many hours will have been worked. */
import { dayFromOrdinal, endOfDay, isWorking, ordinalOf, startOfDay } from '../../calendar/index.js';
import type { Day, Instant, WorkingCalendar } from '../../calendar/index.js';
import { DubanError, text } from '../../shared/index.js';
import { spansOf } from './hours.js';
import type { Hours } from './hours.js';

/** A clock that stands still outside office hours. It knows the days it was made for: nothing is worked beyond them. */
export interface OfficeClock {
  /** The instant itself where it is worked, else the next that is; `Infinity` beyond the last day. */
  begins(at: Instant): Instant;
  /** When so many hours after an instant will have been worked, in whole milliseconds; `Infinity` beyond the last day. */
  after(at: Instant, hours: number): Instant;
  /** The hours worked between two instants. */
  between(from: Instant, to: Instant): number;
  /** Hours of one working day. */
  readonly hoursADay: number;
}

const hourMs = 3_600_000;
const dayMs = 86_400_000;

/**
 * The clock of a span of days. Days `off` are not worked whatever the calendar says. `DubanError` `bad-hours` where the
 * hours are no spans of one day in order; a day that the calendar does not know is not worked.
 */
export const officeClock = (
  calendar: WorkingCalendar,
  from: Day,
  to: Day,
  hours: Hours,
  off: ReadonlySet<Day> = new Set(),
): OfficeClock => {
  const spans = spansOf(hours);
  if (spans === undefined)
    throw new DubanError('bad-hours', text('办公时间填写有误', 'office hours are spans of one day, in order'));
  const first = ordinalOf(from);
  const count = Math.max(0, ordinalOf(to) - first + 1);
  const days = Array.from({ length: count }, (_, i) => dayFromOrdinal(first + i));
  const starts = Float64Array.from([...days.map((day) => startOfDay(day, calendar.zone)), endOfDay(to, calendar.zone)]);
  const begin = starts[0] ?? 0;
  const worked = days.map((day) => isWorking(calendar, day) === true && !off.has(day));
  const before = new Int32Array(count + 1);
  const workdays: number[] = [];
  worked.forEach((works, i) => {
    before[i + 1] = (before[i] ?? 0) + (works ? 1 : 0);
    if (works) workdays.push(starts[i] ?? 0);
  });
  const perDay = spans.reduce((sum, [start, end]) => sum + end - start, 0);
  const most = workdays.length * perDay;

  const placeOf = (at: Instant): number => {
    let i = Math.floor((at - begin) / dayMs);
    if (i < 0) return -1;
    if (i >= count) i = count - 1;
    while (i > 0 && (starts[i] ?? 0) > at) i -= 1;
    while (i < count && (starts[i + 1] ?? Infinity) <= at) i += 1;
    return i;
  };
  const workAt = (at: Instant): number => {
    const i = placeOf(at);
    if (i < 0) return 0;
    if (i >= count) return most;
    let work = (before[i] ?? 0) * perDay;
    if (worked[i] !== true) return work;
    const off = at - (starts[i] ?? 0);
    for (const [start, end] of spans) {
      if (off <= start) break;
      work += (off < end ? off : end) - start;
    }
    return work;
  };
  const beginsAt = (work: number): Instant => {
    const place = Math.floor(work / perDay);
    const start = workdays[place];
    if (start === undefined) return Infinity;
    let left = work - place * perDay;
    for (const [from_, to_] of spans) {
      if (left < to_ - from_) return start + from_ + left;
      left -= to_ - from_;
    }
    return Infinity;
  };
  const endsAt = (work: number): Instant => {
    const place = Math.ceil(work / perDay) - 1;
    const start = workdays[place];
    if (start === undefined) return Infinity;
    let left = work - place * perDay;
    for (const [from_, to_] of spans) {
      if (left <= to_ - from_) return Math.ceil(start + from_ + left);
      left -= to_ - from_;
    }
    return Infinity;
  };
  return {
    begins: (at) => {
      const next = beginsAt(workAt(at));
      return next > at ? next : at;
    },
    after: (at, ahead) => {
      const work = workAt(at);
      return ahead > 0 ? endsAt(work + ahead * hourMs) : Math.max(at, beginsAt(work));
    },
    between: (one, other) => (workAt(other) - workAt(one)) / hourMs,
    hoursADay: perDay / hourMs,
  };
};
