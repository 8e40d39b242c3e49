/** Working days of 2022, as the notice's deadlines meet them. */
import { describe, expect, it } from 'vitest';
import {
  addDays,
  composeCalendars,
  day,
  dueOf,
  isWorking,
  localCalendar,
  nationalCalendar,
  workingDaysBetween,
  yearTable,
} from '../../src/calendar/index.js';
import { text } from '../../src/shared/index.js';

const calendar = nationalCalendar();
const due = (from: string, n: number) => dueOf(calendar, day(from), { unit: 'working-days', n });

describe('2.6.1.d three working days after receipt', () => {
  it.each([
    ['2022-07-29', '2022-08-03', 'over a weekend'],
    ['2022-09-08', '2022-09-14', 'over Mid-Autumn'],
    ['2022-09-09', '2022-09-15', 'over Mid-Autumn'],
    ['2022-09-29', '2022-10-09', 'to a Sunday that is worked'],
    ['2022-09-30', '2022-10-10', 'over the National Day week'],
    ['2022-10-08', '2022-10-11', 'from a Saturday that is worked'],
  ])('received %s → due %s, %s', (from, to) => {
    expect(due(from, 3)).toMatchObject({
      day: to,
      missing: undefined,
      at: Date.parse(`${addDays(day(to), 1)}T00:00:00+08:00`),
    });
  });
});

describe('A2 the phases of 2022', () => {
  it.each([
    ['2022-07-21', '2022-07-31', 7],
    ['2022-08-01', '2022-08-20', 15],
    ['2022-08-21', '2022-09-30', 29],
    ['2022-10-01', '2022-10-31', 18],
  ])('%s to %s holds %i working days', (from, to, n) => {
    expect(workingDaysBetween(calendar, addDays(day(from), -1), day(to))).toEqual({ n, missing: undefined });
  });
});

describe('A26 the last day of a period', () => {
  const sixty = (from: string, roll?: 'rest-days' | 'statutory' | 'none') =>
    dueOf(calendar, day(from), { unit: 'calendar-days', n: 30 }, roll);

  it('civil-code.203 moves off a rest day, and says which rule moved it', () => {
    expect(sixty('2022-09-01')).toMatchObject({
      day: '2022-10-08',
      moved: { from: '2022-10-01', rule: 'civil-code.203' },
    });
    expect(sixty('2022-08-04')).toMatchObject({ day: '2022-09-05', moved: { from: '2022-09-03' } });
  });
  it('civil-code.203 by option moves off statutory holidays only', () => {
    expect(sixty('2022-08-04', 'statutory')).not.toHaveProperty('moved');
    expect(sixty('2022-09-01', 'statutory').day).toBe('2022-10-08');
    expect(sixty('2022-09-01', 'none').day).toBe('2022-10-01');
  });
  it('A2 a fixed date never moves', () => {
    expect(dueOf(calendar, day('2022-08-01'), { unit: 'by-day', day: day('2022-10-01') })).toMatchObject({
      day: '2022-10-01',
    });
  });
});

describe('the horizon', () => {
  it('is explicit: past the last known year a day is unknown, never a guess', () => {
    expect(calendar.knownUntil).toBe('2026-12-31');
    expect(calendar.kindOf(day('2027-10-01'))).toEqual({ kind: 'unknown', working: undefined });
    expect(calendar.kindOf(day('2003-12-31')).working).toBeUndefined();
    expect(isWorking(calendar, day('2027-10-01'))).toBeUndefined();
  });
  it('a deadline that rests on unknown days is provisional, and names the year that is missing', () => {
    expect(due('2026-12-30', 3).missing).toBe(2027);
    expect(due('2026-12-28', 3)).toMatchObject({ day: '2026-12-31', missing: undefined });
    expect(dueOf(calendar, day('2026-12-20'), { unit: 'calendar-days', n: 30 }).missing).toBe(2027);
  });
  it('moves when the table arrives, year by year', () => {
    const table = (year: number) => yearTable({ year, holidays: [day(`${year}-01-01`)], workdays: [], source: 'test' });
    const longer = composeCalendars(calendar, table(2027));
    expect(longer.knownUntil).toBe('2027-12-31');
    expect(dueOf(longer, day('2026-12-30'), { unit: 'working-days', n: 3 })).toMatchObject({
      day: '2027-01-05',
      missing: undefined,
    });
    expect(() => composeCalendars(calendar, table(2028))).toThrow(/calendar-gap|gap/u);
  });
});

describe('holiday-measures.4 local calendars compose', () => {
  const local = localCalendar({
    id: 'local',
    days: [
      { day: day('2022-08-02'), working: false, name: text('火把节', 'Torch Festival'), source: '自治州人民政府公告' },
      { day: day('2022-08-06'), working: true, name: text('调休', 'make-up day'), source: '自治州人民政府公告' },
    ],
  });
  it('a day off moves what counts working days, with its name and source', () => {
    const both = composeCalendars(calendar, local);
    expect(dueOf(both, day('2022-08-01'), { unit: 'working-days', n: 3 }).day).toBe('2022-08-05');
    expect(both.kindOf(day('2022-08-02'))).toMatchObject({ kind: 'holiday', name: { zh: '火把节' } });
    expect(isWorking(both, day('2022-08-06'))).toBe(true);
    expect(both.kindOf(day('2022-10-01'))).toEqual(calendar.kindOf(day('2022-10-01')));
  });
});
