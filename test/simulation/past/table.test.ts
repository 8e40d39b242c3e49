/** Durations from the rows of a table: times, days, what is blank, and every bad row by its number. */
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { day, dayOf, nationalCalendar, startOfDay } from '../../../src/calendar/index.js';
import { officeClock, officeHours } from '../../../src/simulation/clock/index.js';
import { fitDuration } from '../../../src/simulation/fit/index.js';
import { durationsInTable } from '../../../src/simulation/past/index.js';
import { streams } from '../../../src/simulation/random/index.js';
import { binomialRange } from '../fit/made.js';
import { thrown } from '../../thrown.js';

const reading = { calendar: nationalCalendar(), until: day('2022-08-31') };
/** So many rows of a seed: begun at any hour of office of half a year, taking 20 hours in the mean, noted by their days. */
const noted = (n: number, seed: number): readonly object[] => {
  const { calendar } = reading;
  const clock = officeClock(calendar, day('2022-01-04'), day('2022-12-31'), officeHours);
  const start = startOfDay(day('2022-01-04'), calendar.zone);
  const random = streams(seed).stream('noted');
  return Array.from({ length: n }, () => {
    const began = clock.after(start, random.next() * 800);
    const ended = clock.after(began, -20 * Math.log(1 - random.next()));
    return { began: dayOf(began, calendar.zone), ended: dayOf(ended, calendar.zone) };
  });
};
const rowsOf = (csv: string): readonly object[] => parse(csv, { columns: true, trim: true, skip_empty_lines: true });

describe('a table', () => {
  it('is read row by row; what is blank is absent, other columns are left alone', () => {
    const { durations, faults } = durationsInTable(
      rowsOf(`
no,began,ended,left,limit,unit,kind
a,2022-07-29 09:00,2022-08-02T10:00,,2022-08-05,roads,department
b,2022-07-29T09:00+08:00,2022-08-05T03:00Z,,2022-08-05,water,
c,2022-07-29 09:00,,2022-08-03 09:00,,roads,
d,2022-07-29 09:00,,,2022-08-05,roads,
e,2022-08-29 09:00,2022-09-05 10:00,,2022-09-02,roads,
`),
      reading,
    );
    expect(faults).toEqual([]);
    expect(durations).toEqual([
      {
        hours: 15,
        outcome: 'ended',
        limit: { opens: 35, closes: 42, seen: 'before' },
        of: '1',
        unit: 'roads',
        kind: 'department',
      },
      { hours: 37, outcome: 'ended', limit: { opens: 35, closes: 42, seen: 'on' }, of: '2', unit: 'water' },
      { hours: 21, outcome: 'left', of: '3', unit: 'roads' },
      { hours: 168, outcome: 'cut', limit: { opens: 35, closes: 42, seen: 'after' }, of: '4', unit: 'roads' },
      { hours: 21, outcome: 'cut', limit: { opens: 21, closes: 28, seen: 'before' }, of: '5', unit: 'roads' },
    ]);
  });
  it('is taken at the middle of a day where no time is given, and known within the day it ended', () => {
    const { durations } = durationsInTable(
      [
        { began: '2022-08-01', ended: '2022-08-03' },
        { began: '2022-08-01', ended: '2022-08-01' },
        { began: '2022-08-01', ended: '2022-08-05', limit: '2022-08-05' },
        { began: '2022-08-01', left: '2022-08-04', limit: '2022-08-05' },
        { began: '2022-08-06', ended: '2022-08-07' },
      ],
      reading,
    );
    expect(durations).toMatchObject([
      { hours: 14, within: [10.5, 17.5] },
      { hours: 1.75, within: [0, 3.5] },
      { hours: 28, within: [24.5, 31.5], limit: { opens: 24.5, closes: 31.5, seen: 'on' } },
      { hours: 17.5, outcome: 'left', limit: { seen: 'before' } },
      { hours: 0, outcome: 'ended' },
    ]);
  });
  it('keeps other hours and other calendars', () => {
    const { durations } = durationsInTable([{ began: '2022-08-01 08:00', ended: '2022-08-02 12:00' }], {
      ...reading,
      hours: [['08:00', '16:00']],
    });
    expect(durations).toMatchObject([{ hours: 12 }]);
    expect(thrown(() => durationsInTable([{ began: '1900-01-01' }], reading)).code).toBe('days-unknown');
  });
  it('tells every bad row by its number, column by column, and reads the others', () => {
    const { durations, faults } = durationsInTable(
      [
        { began: '', ended: 'soon' },
        { began: '2022-08-01', ended: '2022-08-03' },
        { began: '1 August', ended: '2022-13-01', limit: 'Friday' },
        { began: '2022-08-03', ended: '2022-08-01' },
        { began: '2022-08-03 10:00', left: '2022-08-03 09:00' },
        { began: '2022-08-01', ended: '2022-08-03', left: '2022-08-03' },
        { began: 20220801 },
        { began: '2022-09-01' },
        null as unknown as object,
        {},
        { began: '2022-08-01', ended: null, left: ' ' },
      ],
      reading,
    );
    expect(faults.map(({ path }) => path)).toEqual([
      '1.ended',
      '1.began',
      '3.began',
      '3.ended',
      '3.limit',
      '4.ended',
      '5.left',
      '6.left',
      '7.began',
      '8.began',
      '9',
      '10.began',
    ]);
    expect(faults.every(({ message }) => message.zh !== '' && message.en !== '')).toBe(true);
    expect(durations.map(({ of }) => of)).toEqual(['2', '11']);
  });
  it('of days alone still tells how long things take', () => {
    // Noting days adds to the spread what a day is wide: little against 20 hours, so that intervals cover nearly as they say.
    const sets = 100;
    let covered = 0;
    for (let seed = 0; seed < sets; seed += 1) {
      const { durations, faults } = durationsInTable(noted(150, seed), { ...reading, until: day('2022-12-30') });
      expect(faults).toEqual([]);
      const { mean } = fitDuration(durations, { families: ['exponential'] }).parameters;
      if (mean !== undefined && mean.low <= 20 && mean.high >= 20) covered += 1;
    }
    expect(covered).toBeGreaterThanOrEqual(binomialRange(sets, 0.95, 0.999)[0]);
  });
});
