/** A year's table: its own days and those beside it, what it may not say, and a year amended. */
import { describe, expect, it } from 'vitest';
import {
  addDays,
  composeCalendars,
  coverage,
  day,
  dueOf,
  firstUnknown,
  isWorking,
  localCalendar,
  nationalCalendar,
  restOf,
  tableFaults,
  workingDaysBetween,
  yearTable,
} from '../../src/calendar/index.js';
import type { CalendarLayer, WorkingCalendar } from '../../src/calendar/index.js';
import { text } from '../../src/shared/index.js';
import { thrown } from '../thrown.js';

const national = nationalCalendar();
const spec = (year: number, holidays: readonly string[], workdays: readonly string[] = []) => ({
  year,
  holidays: holidays as never,
  workdays: workdays as never,
  source: `通知 ${year}`,
});
const table = (...given: Parameters<typeof spec>): CalendarLayer => yearTable(spec(...given));
const local = localCalendar({
  id: 'local',
  days: [{ day: day('2027-03-03'), working: false, name: text('节', 'feast'), source: '公告' }],
});
const due = (calendar: WorkingCalendar, from: string, n: number) =>
  dueOf(calendar, day(from), { unit: 'working-days', n });

describe('a table that reaches into the year before', () => {
  const longer = composeCalendars(national, table(2027, ['2027-01-01', '2026-12-31'], ['2026-12-26']));
  it('is counted there, and makes no more known than its year', () => {
    expect(longer.kindOf(day('2026-12-26'))).toEqual({ kind: 'makeup', working: true, source: '通知 2027' });
    expect(longer.kindOf(day('2026-12-31'))).toMatchObject({ kind: 'holiday', working: false });
    expect([longer.knownFrom, longer.knownUntil]).toEqual(['2004-01-01', '2027-12-31']);
    expect(due(composeCalendars(national, table(2027, ['2027-01-01'], ['2026-12-26'])), '2026-12-25', 6)).toMatchObject(
      {
        day: '2027-01-04' as never,
        missing: undefined,
      },
    );
    expect(due(composeCalendars(national, table(2027, ['2027-01-01'])), '2026-12-25', 6).day).toBe('2027-01-05');
  });
  it('a day beyond the known years waits until its year is known, and stands then', () => {
    const wide = composeCalendars(national, table(2027, ['2027-01-01'], ['2028-01-02']));
    expect(isWorking(wide, day('2028-01-02'))).toBeUndefined();
    expect(isWorking(composeCalendars(wide, table(2028, ['2028-01-01'])), day('2028-01-02'))).toBe(true);
    expect(isWorking(composeCalendars(wide, table(2028, ['2028-01-01', '2028-01-02'])), day('2028-01-02'))).toBe(false);
  });
});

describe('a table that cannot be right', () => {
  it.each([
    ['only days of another year', spec(2027, ['2026-12-31'], ['2026-12-26']), ['holidays']],
    ['no day off in its year', spec(2027, [], ['2027-02-06']), ['holidays']],
    ['a day both off and worked', spec(2027, ['2027-01-01', '2027-01-02'], ['2027-01-02']), ['workdays.0']],
    ['a day off twice', spec(2027, ['2027-01-01', '2027-01-01']), ['holidays.1']],
    ['a day worked twice', spec(2027, ['2027-01-01'], ['2027-02-06', '2027-02-06']), ['workdays.1']],
    ['a day of November before', spec(2027, ['2027-01-01', '2026-11-30']), ['holidays.1']],
    ['a day of February after', spec(2027, ['2027-01-01'], ['2028-02-01']), ['workdays.0']],
    ['a day of the December after', spec(2027, ['2027-01-01', '2028-12-31']), ['holidays.1']],
    ['a day of the January before', spec(2027, ['2027-01-01', '2026-01-01']), ['holidays.1']],
    ['days that are none', spec(2027, ['2027-01-01', '2027-02-30', 'tomorrow']), ['holidays.1', 'holidays.2']],
    ['a year that is none', spec(27.5, ['2027-01-01']), ['year']],
    ['the year 0', spec(0, ['0001-01-01']), ['year']],
  ])('%s is refused, with every fault', (_what, given, paths) => {
    expect(tableFaults(given).map(({ path }) => path)).toEqual(paths);
    const { code, faults } = thrown(() => yearTable(given));
    expect([code, faults]).toEqual(['bad-calendar', tableFaults(given)]);
    for (const { message } of faults) expect(message.zh !== '' && message.en !== '').toBe(true);
  });
  it('one that is right has no faults', () => {
    expect(tableFaults(spec(2027, ['2027-01-01', '2026-12-31', '2028-01-01'], ['2026-12-26', '2028-01-02']))).toEqual(
      [],
    );
    expect(thrown(() => composeCalendars(national, table(9999, ['9999-01-01']))).code).toBe('calendar-gap');
    expect(table(50, ['0050-01-01'])).toMatchObject({ knownFrom: '0050-01-01', knownUntil: '0050-12-31' });
  });
});

describe('a year amended', () => {
  it('overrides the base’s own year whole, emergency days off added and make-up days cancelled', () => {
    expect(isWorking(national, day('2026-02-14'))).toBe(true);
    const amended = composeCalendars(national, table(2026, ['2026-01-01', '2026-02-24'], ['2026-02-28']));
    expect(['2026-02-14', '2026-02-24', '2026-02-28', '2026-02-17'].map((of) => isWorking(amended, day(of)))).toEqual([
      false,
      false,
      true,
      true,
    ]);
    expect([amended.knownFrom, amended.knownUntil]).toEqual([national.knownFrom, national.knownUntil]);
    expect(isWorking(amended, day('2025-01-26'))).toBe(true);
  });
  it('replaces the table it amends, days beside the year included', () => {
    const before = composeCalendars(national, table(2027, ['2027-01-01'], ['2026-12-26', '2027-02-06']));
    const both = composeCalendars(composeCalendars(before, table(2028, ['2028-01-01'])), table(2027, ['2027-01-01']));
    for (const of of ['2026-12-26', '2027-02-06']) {
      expect(isWorking(before, day(of))).toBe(true);
      expect(isWorking(both, day(of))).toBe(false);
    }
    expect([both.id, both.knownUntil]).toEqual(['cn-national+year-2028+year-2027', '2028-12-31']);
  });
  it('keeps what the neighbour’s notice says of it, and the local days', () => {
    const wide = composeCalendars(national, local, table(2027, ['2027-01-01'], ['2026-12-26']));
    const amended = composeCalendars(wide, table(2026, ['2026-01-01']));
    expect([isWorking(amended, day('2026-12-26')), isWorking(amended, day('2027-03-03'))]).toEqual([true, false]);
  });
  it('is the same whether composed at once or one after the other', () => {
    const layers = [
      local,
      table(2027, ['2027-01-01'], ['2026-12-26']),
      table(2026, ['2026-01-01']),
      table(2027, ['2027-02-01']),
    ];
    const once = composeCalendars(national, ...layers);
    let turns = national;
    for (const layer of layers) turns = composeCalendars(turns, layer);
    for (let of = day('2025-12-01'); of < '2028-02-01'; of = addDays(of, 1))
      expect(turns.kindOf(of)).toEqual(once.kindOf(of));
  });
});

describe('the horizon', () => {
  it('a local day stays unknown until its year is known, and is local then', () => {
    const with27 = composeCalendars(composeCalendars(national, local), table(2027, ['2027-01-01']));
    expect(isWorking(composeCalendars(national, local), day('2027-03-03'))).toBeUndefined();
    expect(with27.kindOf(day('2027-03-03'))).toMatchObject({ kind: 'holiday', source: '公告' });
  });
  it('B7 statutory: past the horizon the day is provisional, the missing year named', () => {
    const statutory = (calendar: WorkingCalendar, from: string, n: number) =>
      dueOf(calendar, day(from), { unit: 'calendar-days', n }, 'statutory');
    expect(statutory(national, '2026-12-20', 30)).toMatchObject({ day: '2027-01-19', missing: 2027 });
    expect(statutory(national, '2028-12-20', 30)).toMatchObject({ day: '2029-01-19', missing: 2029 });
    expect(statutory(national, '2026-12-01', 30)).toMatchObject({ day: '2026-12-31', missing: undefined });
    const off = composeCalendars(national, table(2026, ['2026-12-31']));
    expect(statutory(off, '2026-12-01', 30)).toMatchObject({
      day: '2027-01-01',
      missing: 2027,
      moved: { from: '2026-12-31' },
    });
    expect(dueOf(off, day('2026-12-01'), { unit: 'calendar-days', n: 30 })).toMatchObject({
      day: '2027-01-01',
      missing: 2027,
    });
    expect(dueOf(off, day('2026-12-01'), { unit: 'calendar-days', n: 60 }, 'none').missing).toBeUndefined();
  });
  it('B6 the first missing year is named, of working days and of what is left', () => {
    expect(due(national, '2026-12-30', 600)).toMatchObject({ missing: 2027 });
    expect(workingDaysBetween(national, day('2026-12-30'), day('2028-03-01')).missing).toBe(2027);
    expect(workingDaysBetween(national, day('2028-12-30'), day('2029-03-01')).missing).toBe(2028);
    expect(restOf(national, day('2026-12-30'), day('2027-01-05'), 'working-days')).toEqual({ n: 4, missing: 2027 });
    expect(restOf(national, day('2026-12-20'), day('2026-12-31'), 'working-days')).toEqual({
      n: 9,
      missing: undefined,
    });
    expect(restOf(national, day('2026-12-30'), day('2027-01-05'), 'calendar-days')).toEqual({
      n: 6,
      missing: undefined,
    });
    expect(restOf(national, day('2027-01-05'), day('2026-12-30'), 'by-day')).toEqual({ n: 0, missing: undefined });
  });
  it('B8 a season’s missing years are listed, and the first day nobody knows', () => {
    const missing = (from: string, to: string, calendar = national) => coverage(calendar, day(from), day(to));
    expect(missing('2027-07-21', '2027-10-31')).toEqual([2027]);
    expect(missing('2026-07-21', '2028-01-01')).toEqual([2027, 2028]);
    expect(missing('2003-12-31', '2004-12-31')).toEqual([2003]);
    expect(missing('2004-01-01', '2026-12-31')).toEqual([]);
    expect(missing('2027-10-31', '2027-07-21')).toEqual([]);
    expect(missing('9999-12-31', '9999-12-31')).toEqual([9999]);
    const longer = composeCalendars(national, table(2027, ['2027-01-01']));
    expect(missing('2026-07-21', '2028-01-01', longer)).toEqual([2028]);
    expect([national, longer].map((one) => firstUnknown(one, day('2026-07-21')))).toEqual(['2027-01-01', '2028-01-01']);
    expect(firstUnknown(national, day('1999-01-01'))).toBe('1999-01-01');
    expect(firstUnknown(national, day('2030-01-01'))).toBe('2030-01-01');
    expect(firstUnknown({ ...national, knownUntil: day('9999-12-31') }, day('2026-01-01'))).toBeUndefined();
  });
  it('a calendar knows the days of its range and no others, day by day', () => {
    for (const calendar of [national, composeCalendars(national, local, table(2027, ['2027-01-01'], ['2028-01-02']))])
      for (let of = day('2003-06-01'); of < '2029-01-01'; of = addDays(of, 1))
        expect(isWorking(calendar, of) === undefined, of).toBe(of < calendar.knownFrom || of > calendar.knownUntil);
  });
});

describe('holiday-measures.4 the notice for 2006', () => {
  it('has 31 December 2005 worked: five working days from the 26th end on it', () => {
    expect(national.kindOf(day('2005-12-31'))).toEqual({
      kind: 'makeup',
      working: true,
      name: text('元旦', "New Year's Day"),
      source: '国务院办公厅关于2006年部分节假日安排的通知',
    });
    expect(due(national, '2005-12-26', 5).day).toBe('2005-12-31');
  });
  it('days moved in December for New Year’s Day name the notice that moved them', () => {
    for (const [of, year] of [
      ['2007-12-31', 2008],
      ['2018-12-29', 2019],
      ['2022-12-31', 2023],
      ['2022-10-08', 2022],
    ] as const)
      expect(national.kindOf(day(of)).source).toMatch(year === 2022 ? /2021/u : new RegExp(`关于${year}年`, 'u'));
  });
});
