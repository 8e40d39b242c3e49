/** Counting working days on a calendar, each day looked up once. */
import { dayFromOrdinal, ordinalOf, weekdayOf } from './day.js';
import type { Day } from './day.js';
import type { WorkingCalendar } from './working-calendar.js';

/** Of a day: not worked, worked, or unknown (then taken Monday to Friday, provisionally). */
const restDay = 1;
const workDay = 2;
const unknownRest = 3;
const unknownWork = 4;

/** Codes by ordinal from 1970 on, 0 where a day has not been asked about; days before are looked up each time. */
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

/** A day found by counting; `provisional` where a day outside the calendar's horizon was counted. */
export interface Counted {
  readonly day: Day;
  readonly provisional: boolean;
}

const walk = (calendar: WorkingCalendar, from: Day, n: number, by: 1 | -1): Counted => {
  const codes = codesOf(calendar);
  let ordinal = ordinalOf(from);
  let provisional = false;
  for (let left = n; left > 0;) {
    ordinal += by;
    const code = codeOf(calendar, codes, ordinal);
    if (code >= unknownRest) provisional = true;
    if (code === workDay || code === unknownWork) left -= 1;
  }
  return { day: dayFromOrdinal(ordinal), provisional };
};

/** The `n`-th working day after a day, the day itself not counted (Civil Code 201). */
export const addWorkingDays = (calendar: WorkingCalendar, from: Day, n: number): Counted => walk(calendar, from, n, 1);

/** The `n`-th working day before a day, for warnings. */
export const workingDayBefore = (calendar: WorkingCalendar, from: Day, n: number): Counted =>
  walk(calendar, from, n, -1);

/** The first working day after a day. */
export const nextWorkingDay = (calendar: WorkingCalendar, from: Day): Counted => walk(calendar, from, 1, 1);

/** How many working days lie after `from`, up to and with `to`; 0 where `to` is not later. */
export const workingDaysBetween = (
  calendar: WorkingCalendar,
  from: Day,
  to: Day,
): { readonly n: number; readonly provisional: boolean } => {
  const codes = codesOf(calendar);
  let n = 0;
  let provisional = false;
  for (let at = ordinalOf(from) + 1, end = ordinalOf(to); at <= end; at += 1) {
    const code = codeOf(calendar, codes, at);
    if (code >= unknownRest) provisional = true;
    if (code === workDay || code === unknownWork) n += 1;
  }
  return { n, provisional };
};

/** Whether a day is worked; `undefined` where the calendar does not know. */
export const isWorking = (calendar: WorkingCalendar, of: Day): boolean | undefined => {
  const code = codeOf(calendar, codesOf(calendar), ordinalOf(of));
  return code === workDay ? true : code === restDay ? false : undefined;
};
