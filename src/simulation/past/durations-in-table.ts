/** From the rows of a table to durations. */
import { dayOf, endOfDay } from '../../calendar/index.js';
import type { Day } from '../../calendar/index.js';
import { text } from '../../shared/index.js';
import type { Fault } from '../../shared/index.js';
import { measured } from './measure.js';
import type { Past, PastDuration } from './past.js';
import { readRow } from './table-row.js';
import type { ReadRow, TableRow, Time } from './table-row.js';
import { timelineFrom } from './timeline.js';
import type { Reading } from './timeline.js';

/**
 * A duration for each row that can be read, and every fault of every other row: its path is the row's number, from 1 and
 * the header not counted, and the column. What ended after `until` was still going on then. `DubanError` `days-unknown`.
 */
export const durationsInTable = (rows: readonly (TableRow | object)[], reading: Reading): Past => {
  const { calendar, until } = reading;
  const { zone } = calendar;
  const faults: Fault[] = [];
  const read: (readonly [number: number, row: ReadRow])[] = [];
  rows.forEach((row, at) => {
    const made = readRow(row, zone);
    if ('began' in made) read.push([at + 1, made]);
    else for (const { path, message } of made) faults.push({ path: `${at + 1}.${path}`, message });
  });
  const dayIn = (time: Time): Day => ('day' in time ? time.day : dayOf(time.at, zone));
  const first = read.reduce((day, [, { began }]) => (dayIn(began) < day ? dayIn(began) : day), until);
  const timeline = timelineFrom(first, reading);
  const moment = (time: Time) => ('day' in time ? timeline.on(time.day) : timeline.at(time.at));
  const seen = (time: Time | undefined): time is Time =>
    time !== undefined && ('day' in time ? time.day <= until : time.at <= endOfDay(until, zone));
  const durations: PastDuration[] = [];
  for (const [number, { began, last, outcome, limit, unit, kind }] of read) {
    if (!seen(began)) {
      faults.push({ path: `${number}.began`, message: text('开始于观察期之后', 'it begins after what was observed') });
      continue;
    }
    const ends = seen(last) ? { last: moment(last), outcome } : { last: timeline.end, outcome: 'cut' as const };
    const made = measured({ began: moment(began), ...ends, limit }, timeline);
    if ('zh' in made) faults.push({ path: `${number}.${outcome}`, message: made });
    else
      durations.push({
        ...made,
        of: String(number),
        ...(unit === undefined ? {} : { unit }),
        ...(kind === undefined ? {} : { kind }),
      });
  }
  return { durations, faults };
};
