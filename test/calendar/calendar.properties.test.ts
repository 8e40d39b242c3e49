/** What holds of every day, instant and span. */
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
  isWorking,
  nationalCalendar,
  ordinalOf,
  parseInstant,
  restOf,
  startOfDay,
  weekdayOf,
  workingDayBefore,
  workingDaysBetween,
} from '../../src/calendar/index.js';
import { isDubanError } from '../../src/shared/index.js';

const calendar = nationalCalendar();
const known = fc.integer({ min: ordinalOf(day('2004-02-01')), max: ordinalOf(day('2026-06-30')) }).map(dayFromOrdinal);
const zones = fc.constantFrom(
  'Asia/Shanghai',
  'America/New_York',
  'UTC',
  'Europe/Berlin',
  'Pacific/Apia',
  'Asia/Kolkata',
);
const instants = fc.integer({ min: Date.UTC(1995, 0, 1), max: Date.UTC(2040, 0, 1) });

describe('days', () => {
  it('ordinals and texts are each other’s inverse, and order is kept', () => {
    fc.assert(
      fc.property(fc.integer({ min: -50_000, max: 90_000 }), fc.integer({ min: 1, max: 400 }), (n, more) => {
        expect(ordinalOf(dayFromOrdinal(n))).toBe(n);
        expect(addDays(dayFromOrdinal(n), more) > dayFromOrdinal(n)).toBe(true);
      }),
    );
  });
  it('weekdays run Monday to Sunday', () => {
    expect([weekdayOf(day('2022-07-18')), weekdayOf(day('2022-07-24')), weekdayOf(day('1969-12-29'))]).toEqual([
      1, 7, 1,
    ]);
  });
  it.each(['2022-02-30', '2022-13-01', '2022-1-1', '20220101', '', 'yesterday', '2022-00-10'])(
    '%s is no day',
    (given) => {
      expect(isDay(given)).toBe(false);
      expect(() => day(given)).toThrow(/bad|not a day/u);
    },
  );
});

describe('instants', () => {
  it('a day holds its instants from 0:00 to 24:00 exclusive, in any zone', () => {
    fc.assert(
      fc.property(instants, zones, (at, zone) => {
        const of = dayOf(at, zone);
        expect(startOfDay(of, zone)).toBeLessThanOrEqual(at);
        expect(endOfDay(of, zone)).toBeGreaterThan(at);
        expect(parseInstant(formatInstant(at, zone))).toBe(at);
      }),
    );
  });
  it('the machine’s zone does not matter', () => {
    expect(dayOf(parseInstant('2022-08-01T00:00+08:00'), 'Asia/Shanghai')).toBe('2022-08-01');
    expect(dayOf(parseInstant('2022-07-31T23:59:59+08:00'), 'Asia/Shanghai')).toBe('2022-07-31');
    expect(formatInstant(parseInstant('2022-08-01T01:00Z'))).toBe('2022-08-01T09:00:00+08:00');
  });
  it.each([
    '2022-08-01',
    '2022-08-01T09:00',
    '2022-08-01 09:00+08:00',
    '2022-02-30T09:00Z',
    '2022-08-01T25:00Z',
    'now',
  ])('%s is no instant', (given) => {
    expect(isInstantText(given)).toBe(false);
    let thrown: unknown;
    try {
      parseInstant(given);
    } catch (fault) {
      thrown = fault;
    }
    expect(isDubanError(thrown) && thrown.code).toBe('bad-instant');
  });
});

describe('working days', () => {
  it('civil-code.201 n working days later there are n between, and the last is worked', () => {
    fc.assert(
      fc.property(known, fc.integer({ min: 1, max: 60 }), (from, n) => {
        const { day: to } = addWorkingDays(calendar, from, n);
        expect(isWorking(calendar, to)).toBe(true);
        expect(workingDaysBetween(calendar, from, to).n).toBe(n);
        expect(workingDayBefore(calendar, to, n).day <= from || !isWorking(calendar, from)).toBe(true);
      }),
    );
  });
  it('a longer span never ends earlier', () => {
    fc.assert(
      fc.property(
        known,
        fc.integer({ min: 0, max: 60 }),
        fc.constantFrom('working-days', 'calendar-days'),
        (from, n, unit) => {
          expect(dueOf(calendar, from, { unit, n: n + 1 }).day >= dueOf(calendar, from, { unit, n }).day).toBe(true);
        },
      ),
    );
  });
  it('A26 a calendar period’s last day is worked, and moves only forward', () => {
    fc.assert(
      fc.property(known, fc.integer({ min: 1, max: 90 }), (from, n) => {
        const due = dueOf(calendar, from, { unit: 'calendar-days', n });
        expect(isWorking(calendar, due.day)).toBe(true);
        expect(due.day >= addDays(from, n)).toBe(true);
        expect(due.moved?.from ?? due.day).toBe(addDays(from, n));
      }),
    );
  });
  it('what is left at a stop and goes on the same day ends on the same day', () => {
    fc.assert(
      fc.property(known, fc.integer({ min: 1, max: 40 }), fc.nat(40), (from, n, later) => {
        const due = dueOf(calendar, from, { unit: 'working-days', n });
        const today = addDays(from, later);
        fc.pre(today < due.day);
        const { n: rest } = restOf(calendar, today, due.day, 'working-days');
        expect(dueOf(calendar, today, { unit: 'working-days', n: rest }).day).toBe(due.day);
      }),
    );
  });
});
