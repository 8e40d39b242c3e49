/** A clerk who keeps a record of what was entered, and finds last days with a pencil: day after day. Written apart from the code. */
import { day, nationalCalendar } from '../../src/calendar/index.js';
import { shifted } from './deadlines/oracle.js';

/** An entry of a paper, as it stands: what was asked, with effect from which day, entered on which day. */
export interface Noted {
  /** Its number in the case. */
  readonly number: number;
  readonly type: string;
  readonly on: string;
  readonly today: string;
  readonly to?: string;
  readonly until?: string;
  /** To whom it was passed on. */
  readonly unit?: string;
  /** How many tables had been entered by then, where something is extended. */
  readonly years?: number;
}

/** A suspension as entered. */
export interface Stop {
  readonly scope: string;
  readonly from: string;
  to: string | undefined;
}

/** A year's table as entered. */
export interface YearNoted {
  readonly year: number;
  readonly holidays: readonly string[];
  readonly workdays: readonly string[];
}

/** All that the clerk has written down. */
export interface Record {
  readonly unit: string;
  entries: readonly Noted[];
  readonly stops: readonly Stop[];
  readonly mergers: readonly { readonly unit: string; readonly into: string; readonly on: string }[];
  readonly years: readonly YearNoted[];
  readonly spans: { readonly wd: number; readonly cd: number };
}

const isWeekend = (of: string): boolean => [0, 6].includes(new Date(`${of}T12:00:00Z`).getUTCDay());

/** Whether a day is worked; `undefined` where nobody knows. The newest table of a year is the one that counts. */
const worked = (years: readonly YearNoted[], of: string): boolean | undefined => {
  const year = Number(of.slice(0, 4));
  const own = years.findLast((one) => one.year === year);
  const beside = years.findLast((one) => one.year === year + 1);
  if (own === undefined && year > 2026) return undefined;
  if (own !== undefined) {
    if (own.holidays.includes(of)) return false;
    if (own.workdays.includes(of)) return true;
  }
  if (beside?.workdays.includes(of) === true) return true;
  return own === undefined ? nationalCalendar().kindOf(day(of)).working : !isWeekend(of);
};

interface Pausing {
  readonly from: string;
  readonly to: string | undefined;
}

/** A unit that had the paper, from its first day with it to the day before another took it. */
interface Holding {
  readonly unit: string;
  readonly since: string | undefined;
  until: string | undefined;
}

/** On which days a unit's suspensions stop the paper: while that unit has it, or has taken over the unit that has it. */
const isUnder = ({ mergers }: Record, { unit, since, until }: Holding, scope: string, on: string): boolean => {
  if ((since !== undefined && on < since) || (until !== undefined && on >= until)) return false;
  for (let at: string | undefined = unit, seen = 0; at !== undefined && seen < 9; seen += 1) {
    if (at === scope) return true;
    const name: string = at;
    at = mergers.find((one) => one.unit === name && one.on <= on)?.into;
  }
  return false;
};

const endOfDays = '2031-01-01';

/** Who stops the limits of a paper, day by day: the county, and whoever it is under on that day. A stop without end is open. */
const stopsFor = (record: Record, holdings: readonly Holding[]): readonly Pausing[] => {
  const found: Pausing[] = [];
  for (const { scope, from, to } of record.stops) {
    if (scope === '*') {
      found.push({ from, to });
      continue;
    }
    for (const holding of holdings) {
      const first = [1, ...Array.from({ length: 400 }, (_, n) => n + 2)]
        .map((n) => shifted(from, n))
        .find((on) => isUnder(record, holding, scope, on));
      if (first === undefined || (to !== undefined && first > to)) continue;
      const left = holding.until === undefined ? undefined : shifted(holding.until, -1);
      const last = left === undefined || (to !== undefined && to < left) ? to : left;
      found.push({ from: shifted(first, -1), to: last ?? undefined });
    }
  }
  return found.filter(({ from, to }) => from < endOfDays && (to === undefined || to > from));
};

/** A limit as it was begun: the day it counts from, the day it was armed, and what its own paper stopped. */
interface Begun {
  readonly from: string;
  readonly armedOn: string;
  readonly to: string | undefined;
  readonly own: { readonly from: string; to: string | undefined }[];
}

/** What the clerk finds of one limit. */
export interface Found {
  readonly last: string;
  readonly stopped: boolean;
  readonly missing: number | undefined;
}

/** A day that a limit was extended to, and when. */
interface Extension {
  readonly to: string;
  readonly on: string;
}

/** Counts the days of one limit. */
const count = (
  record: Record,
  limit: string,
  { from, armedOn, to, own }: Begun,
  extension: Extension | undefined,
  holdings: readonly Holding[],
): Found => {
  const pauses = [...stopsFor(record, holdings), ...own];
  const paused = new Set<string>();
  for (const one of pauses)
    for (let of = shifted(one.from, 1); one.to !== undefined && of <= one.to; of = shifted(of, 1)) paused.add(of);
  let missing: number | undefined;
  const isWorked = (of: string): boolean => {
    const known = worked(record.years, of);
    if (known === undefined) missing ??= Number(of.slice(0, 4));
    return known ?? !isWeekend(of);
  };
  const fixed = (last: string, since: string): string => {
    if (last < since) return last;
    let left = 0;
    for (let of = since; of < last; of = shifted(of, 1)) left += 1;
    let of = since;
    if (left === 0) while (paused.has(of)) of = shifted(of, 1);
    while (left > 0) {
      of = shifted(of, 1);
      if (!paused.has(of)) left -= 1;
    }
    return of;
  };
  // A day that lay behind when it was named: nothing moves or stops it.
  if (to !== undefined && to < armedOn) return { last: to, stopped: false, missing: undefined };
  let last = from;
  let moves = limit !== 'fd';
  if (to !== undefined) last = fixed(to, armedOn);
  else {
    let left = limit === 'wd' ? record.spans.wd : record.spans.cd;
    while (left > 0) {
      last = shifted(last, 1);
      if (!paused.has(last) && (limit === 'cd' || isWorked(last))) left -= 1;
    }
    if (limit === 'cd') while (paused.has(last) || !isWorked(last)) last = shifted(last, 1);
  }
  if (limit === 'wd' && extension !== undefined) {
    const further = fixed(extension.to, extension.on);
    if (further > last) {
      last = further;
      moves = false;
    }
  }
  // Stopped by its own paper on the last day, nothing of it is left: it ends on the day nothing stops it, if one works then.
  const holding = () => own.some((one) => one.from <= last && one.to !== undefined && one.to > last);
  let held = false;
  while (holding()) {
    held = true;
    while (paused.has(shifted(last, 1))) last = shifted(last, 1);
    while (moves && !isWorked(last))
      do last = shifted(last, 1);
      while (paused.has(last));
  }
  const stopped =
    pauses.some((one) => one.to === undefined && last > one.from) ||
    (held && paused.has(last) ? pauses : own).some((one) => one.to === undefined && last === one.from);
  return { last, stopped, missing };
};

/** Goes through the entries of a paper: where it stands, which limits have begun, what was extended. */
const goThrough = (record: Record) => {
  let state = '';
  let until: string | undefined;
  let extension: Extension | undefined;
  let begun: { wd?: Begun; cd?: Begun; fd?: Begun } = {};
  const holdings: Holding[] = [{ unit: record.unit, since: undefined, until: undefined }];
  const begin = ({ on, today }: Noted): Begun => ({ from: on, armedOn: today, to: undefined, own: [] });
  const beginAll = (entry: Noted): void => {
    begun = { wd: begin(entry), cd: begin(entry) };
    if (until !== undefined) begun.fd = { ...begin(entry), to: until };
  };
  for (const entry of record.entries) {
    if (state === '' && entry.type === 'doc.open') {
      state = 'waiting';
      until = entry.until;
      beginAll(entry);
    } else if (['waiting', 'paused'].includes(state) && entry.type === 'doc.pass') {
      const held = holdings.at(-1);
      if (entry.unit === undefined || held === undefined || held.unit === entry.unit) continue;
      held.until = entry.on;
      holdings.push({ unit: entry.unit, since: entry.on, until: undefined });
    } else if (state === 'waiting' && entry.type === 'doc.date') {
      until = entry.until;
      begun = { ...begun, fd: { ...begin(entry), to: until } };
    } else if (state === 'waiting' && entry.type === 'doc.restart') begun = { ...begun, wd: begin(entry) };
    else if (state === 'waiting' && entry.type === 'doc.anew') {
      extension = undefined;
      begun = { ...begun, wd: begin(entry) };
    } else if (state === 'waiting' && entry.type === 'doc.extend') {
      // Nothing extends what has passed: that was missed. Where a year was not known then, it had not passed.
      const known = { ...record, years: record.years.slice(0, entry.years) };
      const ran = begun.wd && count(known, 'wd', begun.wd, extension, holdings);
      if (ran !== undefined && (ran.stopped || ran.missing !== undefined || ran.last >= entry.today))
        extension = { to: entry.to ?? '', on: entry.today };
    } else if (state === 'waiting' && entry.type === 'doc.pause') {
      state = 'paused';
      for (const one of Object.values(begun)) one.own.push({ from: entry.on, to: undefined });
    } else if (state === 'paused' && entry.type === 'doc.resume') {
      state = 'waiting';
      for (const one of Object.values(begun))
        for (const stop of one.own) stop.to ??= entry.on > stop.from ? entry.on : stop.from;
    } else if (state === 'waiting' && entry.type === 'doc.sign') {
      state = 'signed';
      begun = {};
    } else if (state === 'signed' && entry.type === 'doc.reopen') {
      state = 'waiting';
      beginAll(entry);
    }
  }
  return { state, begun, extension, holdings };
};

/** The state of a paper and the last days of the limits that have begun in it. */
export const countDays = (
  record: Record,
): { readonly state: string; readonly limits: { readonly [limit: string]: Found } } => {
  const { state, begun, extension, holdings } = goThrough(record);
  const found: { [limit: string]: Found } = {};
  for (const [limit, one] of Object.entries(begun)) found[limit] = count(record, limit, one, extension, holdings);
  return { state, limits: found };
};
