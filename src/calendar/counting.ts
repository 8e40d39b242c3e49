/** Counting working days on a calendar, each known day looked up once; what lies beyond the tables is counted by weeks. */
import { dayFromOrdinal, ordinalOf, weekdayOf, yearOf } from './day.js';
import type { Day } from './day.js';
import type { WorkingCalendar } from './working-calendar.js';

/** Of a day: not worked, worked, or unknown (then taken Monday to Friday, provisionally). */
const restDay = 1;
const workDay = 2;
const unknownRest = 3;
const unknownWork = 4;

/**
 * Codes by ordinal from 1970 on, 0 where a day has not been asked about; days before are looked up each time.
 * `test/bench/calendar.bench.ts` shows what that buys.
 */
type Codes = Uint8Array;
/** A century and a half of days. */
const remembered = 55_000;
const tables = new WeakMap<WorkingCalendar, Codes>();

const codesOf = (calendar: WorkingCalendar): Codes => {
  const known = tables.get(calendar);
  if (known !== undefined) return known;
  const made = new Uint8Array(remembered);
  tables.set(calendar, made);
  return made;
};

const lookUp = (calendar: WorkingCalendar, ordinal: number): number => {
  const of = dayFromOrdinal(ordinal);
  const { working } = calendar.kindOf(of);
  if (working === undefined) return weekdayOf(of) > 5 ? unknownRest : unknownWork;
  return working ? workDay : restDay;
};

const codeOf = (calendar: WorkingCalendar, codes: Codes, ordinal: number): number => {
  const known = codes[ordinal] ?? 0;
  if (known !== 0) return known;
  const code = lookUp(calendar, ordinal);
  if (ordinal >= 0 && ordinal < remembered) codes[ordinal] = code;
  return code;
};

/** A day found by counting, and the first year whose days were needed and are not known: then the day is provisional. */
export interface Counted {
  readonly day: Day;
  readonly missing: number | undefined;
}

/** A number of days, and the first year whose days were needed and are not known: then the number is provisional. */
export interface DayCount {
  readonly n: number;
  readonly missing: number | undefined;
}

const yearAt = (ordinal: number): number | undefined =>
  ordinal === Infinity ? undefined : yearOf(dayFromOrdinal(ordinal));

const walk = (calendar: WorkingCalendar, from: number, n: number, by: 1 | -1): Counted => {
  const codes = codesOf(calendar);
  const edge = by * ordinalOf(by === 1 ? calendar.knownUntil : calendar.knownFrom);
  let ordinal = from;
  let unknown = Infinity;
  for (let left = n; left > 0;) {
    // Beyond what is known every seven days hold five that are taken as worked.
    if (left > 5 && by * ordinal >= edge) {
      const weeks = Math.ceil(left / 5) - 1;
      unknown = Math.min(unknown, by === 1 ? ordinal + 1 : ordinal - 7 * weeks);
      ordinal += by * 7 * weeks;
      left -= 5 * weeks;
    }
    ordinal += by;
    const code = codeOf(calendar, codes, ordinal);
    if (code >= unknownRest) unknown = Math.min(unknown, ordinal);
    if (code === workDay || code === unknownWork) left -= 1;
  }
  return { day: dayFromOrdinal(ordinal), missing: yearAt(unknown) };
};

/**
 * The `n`-th working day after a day, the day itself not counted (Civil Code 201); `DubanError` `day-out-of-range` where
 * the years end first.
 */
export const addWorkingDays = (calendar: WorkingCalendar, from: Day, n: number): Counted =>
  walk(calendar, ordinalOf(from), n, 1);

/** The `n`-th working day before a day, for warnings; `DubanError` `day-out-of-range` where the years end first. */
export const workingDayBefore = (calendar: WorkingCalendar, from: Day, n: number): Counted =>
  walk(calendar, ordinalOf(from), n, -1);

/** The first working day after a day. */
export const nextWorkingDay = (calendar: WorkingCalendar, from: Day): Counted => addWorkingDays(calendar, from, 1);

/** The day itself where it is worked, else the first working day after it. */
export const workingDayFrom = (calendar: WorkingCalendar, from: Day): Counted =>
  walk(calendar, ordinalOf(from) - 1, 1, 1);

/** How many working days lie after `from`, up to and with `to`; 0 where `to` is not later. */
export const workingDaysBetween = (calendar: WorkingCalendar, from: Day, to: Day): DayCount => {
  const codes = codesOf(calendar);
  const [first, last] = [ordinalOf(calendar.knownFrom), ordinalOf(calendar.knownUntil)];
  let n = 0;
  let unknown = Infinity;
  for (let at = ordinalOf(from) + 1, end = ordinalOf(to); at <= end; at += 1) {
    // Whole weeks before what is known, or after it.
    const weeks =
      at < first || at > last ? Math.floor(((at < first ? Math.min(end + 1, first) : end + 1) - at) / 7) : 0;
    if (weeks > 0) {
      unknown = Math.min(unknown, at);
      n += 5 * weeks;
      at += 7 * weeks - 1;
      continue;
    }
    const code = codeOf(calendar, codes, at);
    if (code >= unknownRest) unknown = Math.min(unknown, at);
    if (code === workDay || code === unknownWork) n += 1;
  }
  return { n, missing: yearAt(unknown) };
};

/** Whether a day is worked; `undefined` where the calendar does not know. */
export const isWorking = (calendar: WorkingCalendar, of: Day): boolean | undefined => {
  const code = codeOf(calendar, codesOf(calendar), ordinalOf(of));
  return code === workDay ? true : code === restDay ? false : undefined;
};
