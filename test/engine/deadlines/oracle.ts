/** Last days as a clerk would find them: with a pencil, day after day, on a list of paused days. Written apart from the code. */
import type { Day, Roll, WorkingCalendar } from '../../../src/calendar/index.js';
import type { ArmedDeadline, DeadlineBasis, Pause } from '../../../src/policy/index.js';

/** The day so many days away. */
export const shifted = (from: string, days: number): string => {
  const date = new Date(`${from}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
};

const isWeekend = (day: string): boolean => [0, 6].includes(new Date(`${day}T12:00:00Z`).getUTCDay());

/** Every paused day, written down one by one. Open pauses are left out. */
const pausedDays = (pauses: readonly Pause[]): Set<string> => {
  const days = new Set<string>();
  for (const { from, to } of pauses) {
    if (to === undefined) continue;
    for (let day = shifted(from, 1); day <= to; day = shifted(day, 1)) days.add(day);
  }
  return days;
};

const daysAhead = (from: string, to: string): number => {
  let days = 0;
  for (let day = from; day < to; day = shifted(day, 1)) days += 1;
  return days;
};

interface Found {
  /** It lay behind when it was set. */
  readonly past?: true;
  readonly day: string;
  readonly raw: string;
  readonly unknown: readonly string[];
}

const plain = (day: string): Found => ({ day, raw: day, unknown: [] });

const fixedDay = (to: string, since: string, paused: Set<string>): Found => {
  let left = daysAhead(since, to);
  if (to < since) return { ...plain(to), past: true };
  let day = since;
  if (left === 0) while (paused.has(day)) day = shifted(day, 1);
  while (left > 0) {
    day = shifted(day, 1);
    if (!paused.has(day)) left -= 1;
  }
  return plain(day);
};

const spanDay = (calendar: WorkingCalendar, basis: DeadlineBasis, paused: Set<string>): Found => {
  const { span, anchor, armedOn, roll } = basis;
  if (span.unit === 'by-day') return fixedDay(span.day, armedOn, paused);
  const unknown: string[] = [];
  const isWorked = (day: string): boolean => {
    const { working } = calendar.kindOf(day as Day);
    if (working !== undefined) return working;
    unknown.push(day);
    return !isWeekend(day);
  };
  let day: string = anchor;
  if (span.n === 0) while (paused.has(day)) day = shifted(day, 1);
  let left = span.n;
  while (left > 0) {
    day = shifted(day, 1);
    if (paused.has(day)) continue;
    if (span.unit === 'calendar-days' || isWorked(day)) left -= 1;
  }
  const raw = day;
  if (span.unit === 'working-days') return { day, raw, unknown };
  if (roll === 'rest-days') while (paused.has(day) || !isWorked(day)) day = shifted(day, 1);
  if (roll === 'statutory')
    for (;;) {
      if (!paused.has(day)) {
        const { kind } = calendar.kindOf(day as Day);
        if (kind === 'unknown') unknown.push(day);
        if (kind !== 'holiday') break;
      }
      day = shifted(day, 1);
    }
  return { day, raw, unknown };
};

/** Stopped by the case on the last day, it ends when nothing stops it any longer, or on the next day that will do; and so on. */
const heldOver = (found: Found, pauses: readonly Pause[], willDo: (day: string) => boolean): Found => {
  if (found.past === true) return found;
  if (!pauses.some(({ by, from, to }) => by === 'case' && from <= found.day && to !== undefined && to > found.day))
    return found;
  const paused = pausedDays(pauses);
  let { day } = found;
  while (paused.has(shifted(day, 1))) day = shifted(day, 1);
  while (!willDo(day))
    do day = shifted(day, 1);
    while (paused.has(day));
  return heldOver({ ...found, day }, pauses, willDo);
};

/** Whether a limit may end on a day; unknown days are noted. */
const endsOn =
  (calendar: WorkingCalendar, unit: 'working-days' | 'calendar-days' | 'fixed', roll: Roll, unknown: string[]) =>
  (day: string): boolean => {
    if (unit === 'fixed' || (unit === 'calendar-days' && roll === 'none')) return true;
    const { kind, working } = calendar.kindOf(day as Day);
    if (working === undefined) unknown.push(day);
    if (unit === 'calendar-days' && roll === 'statutory') return kind !== 'holiday';
    return working ?? !isWeekend(day);
  };

/** The day a warning is given. */
const warningDay = (calendar: WorkingCalendar, last: string, soon: NonNullable<DeadlineBasis['soon']>): string => {
  if (soon.unit === 'calendar-days') return shifted(last, -soon.n);
  let day = last;
  for (let left = soon.n; left > 0;) {
    day = shifted(day, -1);
    if (calendar.kindOf(day as Day).working ?? !isWeekend(day)) left -= 1;
  }
  return day;
};

/** What the oracle says of a deadline; instants as days, at whose 0:00 they are. */
export interface Expected {
  readonly day: string;
  readonly stopped: boolean;
  readonly missing: number | undefined;
  readonly movedFrom: string | undefined;
  /** It was moved because its own case stopped it on its last day. */
  readonly held: boolean;
  readonly endsAt: string;
  readonly warnsAt: string | undefined;
}

/** Whether an open pause keeps a day from coming. */
const standsStill = (pauses: readonly Pause[], { day, past }: Found, held: boolean): boolean =>
  past !== true &&
  pauses.some(
    ({ from, to, by }) =>
      to === undefined && (day > from || (day === from && (by === 'case' || (held && pausedDays(pauses).has(day))))),
  );

/** The end of a deadline, found slowly. */
export const countSlowly = (
  calendar: WorkingCalendar,
  kind: ArmedDeadline['kind'],
  basis: DeadlineBasis,
  pauses: readonly Pause[],
): Expected => {
  const paused = pausedDays(kind === 'turn' ? [] : pauses);
  const own = spanDay(calendar, basis, paused);
  const { extension } = basis;
  const further = extension === undefined ? own : fixedDay(extension.to, extension.on, paused);
  const later = further.day > own.day ? further : own;
  const { raw } = later;
  const unit = later === own && basis.span.unit !== 'by-day' ? basis.span.unit : 'fixed';
  const asked: string[] = [];
  const held = kind === 'turn' ? later : heldOver(later, pauses, endsOn(calendar, unit, basis.roll, asked));
  const { day } = held;
  const firstUnknown = own.unknown[0] ?? asked[0];
  return {
    day,
    stopped: kind === 'limit' && standsStill(pauses, held.past === true ? own : held, held !== later),
    missing: firstUnknown === undefined ? undefined : Number(firstUnknown.slice(0, 4)),
    movedFrom: raw === day ? undefined : raw,
    held: held !== later,
    endsAt: basis.atStart ? day : shifted(day, 1),
    warnsAt: kind === 'turn' || basis.soon === undefined ? undefined : warningDay(calendar, day, basis.soon),
  };
};
