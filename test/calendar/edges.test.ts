/** The first and the last days there are, and years written with leading zeros. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addWorkingDays,
  day,
  dayFromOrdinal,
  dayOf,
  dueOf,
  endOfDay,
  formatInstant,
  isDay,
  isInstantText,
  nationalCalendar,
  nextWorkingDay,
  ordinalOf,
  parseInstant,
  startOfDay,
  weekdayOf,
  workingDayBefore,
  workingDaysBetween,
} from '../../src/calendar/index.js';
import { thrown } from '../thrown.js';

const calendar = nationalCalendar();
const [first, last] = [day('0001-01-01'), day('9999-12-31')];

/** Days counted one by one from 1 January of the year 1, by the rule of leap years. */
const leap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const countedDays = (year: number, month: number, date: number): number => {
  const months = [31, leap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  let n = date - 1;
  for (let before = 1; before < year; before += 1) n += leap(before) ? 366 : 365;
  for (const length of months.slice(0, month - 1)) n += length;
  return n;
};

describe('the last day there is', () => {
  it('has its 24:00, in every zone, without a day after it', () => {
    expect(endOfDay(last, 'Asia/Shanghai')).toBe(Date.parse('9999-12-31T16:00:00Z'));
    expect(endOfDay(last, 'UTC')).toBe(Date.parse('+010000-01-01T00:00:00Z'));
    expect(endOfDay(last, 'America/New_York')).toBe(Date.parse('+010000-01-01T05:00:00Z'));
    expect(startOfDay(first, 'Asia/Tokyo')).toBeLessThan(startOfDay(day('0001-01-02'), 'Asia/Tokyo'));
  });
  it('is written as its 24:00, and read back', () => {
    for (const zone of ['Asia/Shanghai', 'America/New_York', 'UTC']) {
      const written = formatInstant(endOfDay(last, zone), zone);
      expect(written).toMatch(/^9999-12-31T24:00:00/u);
      expect(parseInstant(written)).toBe(endOfDay(last, zone));
    }
    expect(formatInstant(endOfDay(last, 'UTC') + 1000, 'UTC')).toBe('+010000-01-01T00:00:01+00:00');
    expect(formatInstant(9e15)).toBe('9000000000000000');
  });
  it('is due on itself, whatever the unit and the roll', () => {
    expect(dueOf(calendar, last, { unit: 'by-day', day: last })).toMatchObject({ day: last, missing: undefined });
    for (const roll of ['rest-days', 'statutory', 'none'] as const)
      expect(dueOf(calendar, day('9999-12-01'), { unit: 'calendar-days', n: 30 }, roll).day).toBe(last);
    expect(dueOf(calendar, first, { unit: 'calendar-days', n: 0 }).day).toBe(first);
  });
  it.each([
    ['days', () => addDays(last, 1)],
    ['days before the first', () => addDays(first, -1)],
    ['ordinals', () => dayFromOrdinal(ordinalOf(last) + 1)],
    ['ordinals that are none', () => dayFromOrdinal(Number.NaN)],
    ['working days', () => addWorkingDays(calendar, day('9999-12-30'), 5)],
    ['working days without end', () => addWorkingDays(calendar, day('9990-01-01'), Infinity)],
    ['the next working day', () => nextWorkingDay(calendar, last)],
    ['working days before', () => workingDayBefore(calendar, day('0001-01-05'), 9)],
    ['spans', () => dueOf(calendar, last, { unit: 'calendar-days', n: 1 })],
    ['instants', () => dayOf(endOfDay(last, 'UTC'), 'UTC')],
    ['instants before', () => dayOf(startOfDay(first, 'UTC') - 1, 'UTC')],
  ])('past it there are no days, told in both languages: %s', (_what, call) => {
    const { code, message } = thrown(call);
    expect(code).toBe('day-out-of-range');
    expect(message).toMatch(/日期须在.*days lie between/u);
  });
  it('is counted to', () => {
    expect(workingDaysBetween(calendar, day('9999-12-24'), last)).toEqual({ n: 5, missing: 9999 });
    expect(workingDayBefore(calendar, day('2027-01-05'), 4)).toEqual({ day: '2026-12-30', missing: 2027 });
    expect(workingDayBefore(calendar, day('2004-01-03'), 3)).toEqual({ day: '2003-12-30', missing: 2003 });
  });
});

describe('years with leading zeros', () => {
  it('are themselves, never of the twentieth century', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 120 }),
        fc.integer({ min: 1, max: 13 }),
        fc.integer({ min: 1, max: 31 }),
        (year, month, date) => {
          const written = [String(year).padStart(4, '0'), ...[month, date].map((n) => String(n).padStart(2, '0'))].join(
            '-',
          );
          const length = [31, leap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
          expect(isDay(written)).toBe(date <= length);
          if (date > length) return;
          const at = day(written);
          expect(ordinalOf(at) - ordinalOf(first)).toBe(countedDays(year, month, date));
          expect(dayFromOrdinal(ordinalOf(at))).toBe(written);
          expect(weekdayOf(at)).toBe((countedDays(year, month, date) % 7) + 1);
          expect(parseInstant(`${written}T00:00Z`)).toBe(ordinalOf(at) * 86_400_000);
        },
      ),
      { numRuns: 500 },
    );
  });
  it.each([
    '0000-01-01',
    '0000-02-29',
    '0000-12-31',
    '0001-02-29',
    '10000-01-01',
    '+010000-01',
    '0001-01-01 ',
    '２０２２-01-01',
    '2022-01-01\n',
  ])('%j is no day', (given) => {
    expect(isDay(given)).toBe(false);
    expect(thrown(() => day(given)).code).toBe('bad-day');
    expect(isInstantText(`${given}T00:00Z`)).toBe(false);
  });
});
