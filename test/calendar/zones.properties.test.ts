/** Midnights of every zone: doubled, left out and ordinary ones, against clocks read one by one. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  day,
  dayFromOrdinal,
  dayOf,
  endOfDay,
  formatInstant,
  ordinalOf,
  parseInstant,
  startOfDay,
} from '../../src/calendar/index.js';
import type { Day } from '../../src/calendar/index.js';
import { thrown } from '../thrown.js';

const hour = 3_600_000;
const zones = Intl.supportedValuesOf('timeZone');

/** The day a zone's clocks show, read part by part. */
const shown = (instant: number, zone: string): string => {
  const parts = formatterOf(zone).formatToParts(instant);
  const part = (type: string, size: number) =>
    (parts.find((one) => one.type === type)?.value ?? '').padStart(size, '0');
  return `${part('year', 4)}-${part('month', 2)}-${part('day', 2)}`;
};
const formatters = new Map<string, Intl.DateTimeFormat>();
const formatterOf = (zone: string): Intl.DateTimeFormat => {
  const made =
    formatters.get(zone) ??
    new Intl.DateTimeFormat('en-US', { timeZone: zone, year: 'numeric', month: 'numeric', day: 'numeric' });
  formatters.set(zone, made);
  return made;
};

/** Walks instants hour by hour, then minute by minute, then second by second, from a day and a half before midnight. */
const walked = (local: number, zone: string, wanted: (shown: string) => boolean, last: boolean): number => {
  let [from, until] = [local - 30 * hour, local + 30 * hour];
  for (const step of [hour, 60_000, 1000]) {
    const hits: number[] = [];
    for (let at = from; at <= until; at += step) if (wanted(shown(at, zone))) hits.push(at);
    const hit = (last ? hits.at(-1) : hits[0]) ?? Number.NaN;
    [from, until] = last ? [hit, hit + step] : [hit - step, hit];
  }
  return last ? from + 1000 : until;
};
const walkedStart = (of: Day, zone: string) => walked(ordinalOf(of) * 24 * hour, zone, (at) => at >= of, false);
const walkedEnd = (of: Day, zone: string) => walked((ordinalOf(of) + 1) * 24 * hour, zone, (at) => at <= of, true);

/** The days around which a zone's clocks are changed, looked for week by week. */
const changes = (zone: string, from: number, until: number): readonly Day[] => {
  const formatter = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
  const offset = (at: number) => formatter.format(at).split(', ')[1];
  const found: Day[] = [];
  for (let at = from; at < until; at += 7 * 24 * hour) {
    if (offset(at) === offset(at + 7 * 24 * hour)) continue;
    let [low, high] = [at, at + 7 * 24 * hour];
    while (high - low > hour) {
      const middle = Math.floor((low + high) / 2);
      if (offset(middle) === offset(at)) low = middle;
      else high = middle;
    }
    found.push(dayFromOrdinal(Math.floor(high / (24 * hour))));
  }
  return found;
};

const midnight = (of: string, zone: string) =>
  [startOfDay(day(of), zone), endOfDay(day(of), zone)].map((at) => new Date(at).toISOString().slice(0, 19));

describe('midnights', () => {
  it.each([
    ['Asia/Amman', '2021-10-28', '2021-10-27T21:00:00', '2021-10-28T21:00:00'],
    ['Asia/Amman', '2021-10-29', '2021-10-28T21:00:00', '2021-10-29T22:00:00'],
    ['Asia/Gaza', '2021-10-28', '2021-10-27T21:00:00', '2021-10-28T21:00:00'],
    ['Asia/Hebron', '2020-10-24', '2020-10-23T21:00:00', '2020-10-24T22:00:00'],
    ['Asia/Chita', '2014-10-25', '2014-10-24T14:00:00', '2014-10-25T14:00:00'],
    ['Asia/Magadan', '2014-10-25', '2014-10-24T12:00:00', '2014-10-25T12:00:00'],
    ['Asia/Colombo', '2006-04-14', '2006-04-13T18:00:00', '2006-04-14T18:00:00'],
    ['Asia/Beirut', '2022-03-27', '2022-03-26T22:00:00', '2022-03-27T21:00:00'],
    ['Asia/Shanghai', '1991-09-15', '1991-09-14T15:00:00', '1991-09-15T16:00:00'],
    ['Asia/Shanghai', '1940-06-01', '1940-05-31T16:00:00', '1940-06-01T15:00:00'],
  ])('%s %s runs from %sZ to %sZ', (zone, of, from, to) => {
    expect(midnight(of, zone)).toEqual([from, to]);
  });
  it.each([
    ['Pacific/Apia', '2011-12-30'],
    ['Pacific/Fakaofo', '2011-12-30'],
    ['Pacific/Kiritimati', '1994-12-31'],
    ['Pacific/Kwajalein', '1993-08-21'],
    ['Asia/Manila', '1844-12-31'],
  ])('%s left out %s: it begins with the next day, and has no length', (zone, of) => {
    const [start, end] = [startOfDay(day(of), zone), endOfDay(day(of), zone)];
    expect([end, startOfDay(addDays(day(of), 1), zone), endOfDay(addDays(day(of), -1), zone)]).toEqual([
      start,
      start,
      start,
    ]);
    expect([dayOf(start - 1, zone), dayOf(start, zone)]).toEqual([addDays(day(of), -1), addDays(day(of), 1)]);
  });
  it('St John’s went back over midnight: the day that came back runs to its end', () => {
    expect(midnight('2010-11-06', 'America/St_Johns')).toEqual(['2010-11-06T02:30:00', '2010-11-07T03:30:00']);
    expect(midnight('2010-11-07', 'America/St_Johns')[0]).toBe('2010-11-07T02:30:00');
  });

  const zoneAndDay = fc.record({
    zone: fc.constantFrom(...zones),
    of: fc.integer({ min: ordinalOf(day('1840-01-01')), max: ordinalOf(day('2060-12-31')) }).map(dayFromOrdinal),
  });
  const holds = (of: Day, zone: string): boolean => {
    const [start, end] = [startOfDay(of, zone), endOfDay(of, zone)];
    // A day that a zone left out has no length; `dayOf` names the next.
    const whole = end > start ? dayOf(start, zone) === of && dayOf(end - 1, zone) === of : end === start;
    const bounded = dayOf(start, zone) >= of && dayOf(start - 1, zone) < of && dayOf(end, zone) > of;
    return whole && bounded && startOfDay(addDays(of, 1), zone) <= end;
  };
  it('a day begins with its first instant and ends after its last, on any day in every zone', () => {
    fc.assert(
      fc.property(zoneAndDay, ({ zone, of }) => holds(of, zone)),
      { numRuns: 2000 },
    );
  });
  it('the same at every change of clocks 2000–2025', () => {
    let met = 0;
    const broken: string[] = [];
    for (const zone of zones)
      for (const changed of changes(zone, Date.UTC(2000, 0, 1), Date.UTC(2026, 0, 1))) {
        met += 1;
        for (const of of [changed, addDays(changed, -1)]) if (!holds(of, zone)) broken.push(`${zone} ${of}`);
      }
    expect(broken).toEqual([]);
    expect(met).toBeGreaterThan(3000);
  });
  it('agree with clocks read hour by hour, minute by minute, second by second', () => {
    const around = fc.constantFrom(...zones).chain((zone) => {
      const found = changes(zone, Date.UTC(1900, 0, 1), Date.UTC(2038, 0, 1));
      const near = found.length === 0 ? fc.constant(day('2000-01-01')) : fc.constantFrom(...found);
      return fc.record({ zone: fc.constant(zone), of: near, away: fc.integer({ min: -2, max: 2 }) });
    });
    fc.assert(
      fc.property(around, ({ zone, of, away }) => {
        const near = addDays(of, away);
        expect([startOfDay(near, zone), endOfDay(near, zone)]).toEqual([
          walkedStart(near, zone),
          walkedEnd(near, zone),
        ]);
      }),
      { numRuns: 150 },
    );
  });
  it('a day holds the instants that are of it, and what is written of them is read back', () => {
    const instants = fc.integer({ min: Date.UTC(1840, 0, 1), max: Date.UTC(2060, 0, 1) });
    fc.assert(
      fc.property(instants, fc.constantFrom(...zones), (at, zone) => {
        const of = dayOf(at, zone);
        expect(of).toBe(shown(at, zone));
        expect(startOfDay(of, zone)).toBeLessThanOrEqual(at);
        expect(endOfDay(of, zone)).toBeGreaterThan(at);
        expect(parseInstant(formatInstant(at, zone))).toBe(at);
      }),
      { numRuns: 2000 },
    );
  });
  it('offsets west of UTC by less than an hour are west', () => {
    expect(dayOf(Date.UTC(1971, 0, 1), 'Africa/Monrovia')).toBe('1970-12-31');
    expect(startOfDay(day('1971-01-01'), 'Africa/Monrovia')).toBe(Date.UTC(1971, 0, 1, 0, 44, 30));
  });
  it('an offset is a zone; what is none is told, and so is an instant that cannot be dated', () => {
    expect(dayOf(Date.UTC(2022, 0, 1, 23), '+08:00')).toBe('2022-01-02');
    expect(dayOf(Date.UTC(2022, 0, 1, 3), '-0330')).toBe('2021-12-31');
    for (const zone of ['Asia/Nowhere', '', '+99:00', 'constructor', 'GMT+08:00', 'Mars/GMT'])
      expect(thrown(() => dayOf(0, zone)).code, zone).toBe('bad-zone');
    for (const at of [Number.NaN, Infinity, -Infinity, 9e15])
      expect(['bad-instant', 'day-out-of-range']).toContain(thrown(() => dayOf(at, 'Asia/Shanghai')).code);
  });
});
