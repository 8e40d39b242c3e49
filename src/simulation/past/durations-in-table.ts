/** From the rows of a table to durations. */
import { dayOf, endOfDay } from '../../calendar/index.js';
import type { Day } from '../../calendar/index.js';
import { text } from '../../shared/index.js';
import type { Fault } from '../../shared/index.js';
import { ledgerTime } from './ledger-time.js';
import type { LedgerTime, Moment, Reading } from './ledger-time.js';
import { measured } from './measure.js';
import type { Past, PastDuration } from './past.js';
import { readRow } from './table-row.js';
import type { ReadRow, Time } from './table-row.js';

const dayIn = (when: Time, zone: string): Day => ('day' in when ? when.day : dayOf(when.at, zone));

const momentIn = (when: Time, ledger: LedgerTime): Moment => ('day' in when ? ledger.on(when.day) : ledger.at(when.at));

/** The duration of a row, as far as it was observed; else what is wrong with it. */
const durationIn = (row: ReadRow, ledger: LedgerTime, { calendar, until }: Reading): PastDuration | Fault => {
  const { zone } = calendar;
  const { began, last, limit, unit, kind } = row;
  const observed = (when: Time): boolean => ('day' in when ? when.day <= until : when.at <= endOfDay(until, zone));
  if (!observed(began))
    return { path: 'began', message: text('开始于观察期之后', 'it begins after what was observed') };
  const seen =
    last !== undefined && observed(last) ? { last: momentIn(last, ledger), outcome: row.outcome } : undefined;
  const made = measured(
    { began: momentIn(began, ledger), limit, ...(seen ?? { last: ledger.end, outcome: 'cut' }) },
    ledger,
  );
  if ('zh' in made) return { path: row.outcome, message: made };
  return {
    ...made,
    of: '',
    ...(unit === undefined ? {} : { unit }),
    ...(kind === undefined ? {} : { kind }),
  };
};

/**
 * A duration for each row (a `TableRow`) that can be read, and every fault of every other row: its path is the row's number, from 1 and
 * the header not counted, and the column. What ended after `until` was still going on then. `DubanError` `days-unknown`.
 */
export const durationsInTable = (rows: readonly object[], reading: Reading): Past => {
  const { zone } = reading.calendar;
  const read = rows.map((row) => readRow(row, zone));
  const first = read.reduce<Day>((day, row) => {
    const began = 'began' in row ? dayIn(row.began, zone) : day;
    return began < day ? began : day;
  }, reading.until);
  const ledger = ledgerTime(first, reading);
  const durations: PastDuration[] = [];
  const faults: Fault[] = [];
  read.forEach((row, at) => {
    const of = String(at + 1);
    const tell = ({ path, message }: Fault): void => {
      faults.push({ path: path === '' ? of : `${of}.${path}`, message });
    };
    if (!('began' in row)) {
      row.forEach(tell);
      return;
    }
    const made = durationIn(row, ledger, reading);
    if ('path' in made) tell(made);
    else durations.push({ ...made, of });
  });
  return { durations, faults };
};
