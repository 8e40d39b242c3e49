/** Days and instants at the edges lie in range, cover every class of edge, and shrink to an ordinary day. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  day,
  dayOf,
  isWorking,
  nationalCalendar,
  startOfDay,
  weekdayOf,
} from '../../../src/calendar/index.js';
import { countyPhases } from '../../../src/packs/county-campaign/index.js';
import { dayEdges, edgeDay, edgeInstant, edgesOf } from '../../../src/testing/arbitraries/index.js';

const calendar = nationalCalendar();
const { zone, knownUntil } = calendar;
const phases = countyPhases(2022);
const beyond = addDays(knownUntil, 1);
const everything = { from: day('2022-01-01'), phases, horizon: true };

/** What a failing property shrinks to. */
const least = <T>(arbitrary: fc.Arbitrary<T>, fails: (value: T) => boolean): T | undefined =>
  fc.check(
    fc.property(arbitrary, (value) => !fails(value)),
    { seed: 7, numRuns: 1000 },
  ).counterexample?.[0];

describe('edgeDay', () => {
  it('stays in range', () => {
    const range = fc.tuple(fc.nat(8000), fc.nat(400)).map(([first, length]) => {
      const from = addDays(calendar.knownFrom, first);
      return { from, to: addDays(from, length) };
    });
    fc.assert(
      fc.property(range, fc.boolean(), fc.nat(), ({ from, to }, horizon, seed) => {
        for (const one of fc.sample(edgeDay(calendar, { from, to, phases, horizon }), { numRuns: 20, seed }))
          expect(one >= from && one <= to).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it('gives every class of edge within 200 samples', () => {
    for (const seed of [1, 2, 3]) {
      const found = new Set(
        fc
          .sample(edgeDay(calendar, everything), { numRuns: 200, seed })
          .flatMap((one) => edgesOf(calendar, one, phases)),
      );
      expect(dayEdges.filter((edge) => !found.has(edge))).toEqual([]);
    }
  });

  it('tells the edges of 2022 by their days', () => {
    expect(edgesOf(calendar, day('2022-09-30'), phases)).toEqual(['before-holiday', 'month-end', 'phase-border']);
    expect(edgesOf(calendar, day('2022-10-01'), phases)).toEqual(['holiday-first', 'phase-border']);
    expect(edgesOf(calendar, day('2022-10-07'), phases)).toEqual(['holiday-last']);
    expect(edgesOf(calendar, day('2022-10-08'), phases)).toEqual(['makeup', 'after-holiday']);
    expect(edgesOf(calendar, day('2024-02-29'), phases)).toEqual(['month-end', 'leap-day']);
    expect(edgesOf(calendar, day('2022-09-07'), phases)).toEqual(['ordinary']);
  });

  it('gives make-up days that the calendar has worked though they fall on a weekend', () => {
    fc.assert(
      fc.property(edgeDay(calendar, everything), (one) => {
        if (!edgesOf(calendar, one).includes('makeup')) return;
        expect(isWorking(calendar, one)).toBe(true);
        expect(weekdayOf(one)).toBeGreaterThan(5);
      }),
      { numRuns: 500 },
    );
  });

  it('reaches the last known day and the first unknown one, only where asked', () => {
    expect(isWorking(calendar, knownUntil)).toBeDefined();
    expect(isWorking(calendar, beyond)).toBeUndefined();
    const sampled = (horizon: boolean) =>
      fc.sample(edgeDay(calendar, { from: day('2026-01-01'), horizon }), { numRuns: 200, seed: 1 });
    expect(sampled(true)).toContain(knownUntil);
    expect(sampled(true)).toContain(beyond);
    expect(sampled(false)).not.toContain(beyond);
  });

  it('shrinks to the first ordinary working day, or to the first day that still fails', () => {
    expect(least(edgeDay(calendar, everything), () => true)).toBe('2022-01-05');
    expect(least(edgeDay(calendar, everything), (one) => calendar.kindOf(one).kind === 'makeup')).toBe('2022-01-29');
  });

  it('has one day in a range of one, and none in an empty one', () => {
    const from = day('2022-10-01');
    expect(fc.sample(edgeDay(calendar, { from, to: from }), 5)).toEqual(Array.from({ length: 5 }, () => from));
    expect(() => edgeDay(calendar, { from, to: addDays(from, -1) })).toThrow('the last day lies before the first');
  });
});

describe('edgeInstant', () => {
  it('lies on such a day or at its 24:00, and shrinks to office hours', () => {
    const [from, to] = [day('2022-07-01'), day('2022-10-31')];
    const instants = fc.sample(edgeInstant(calendar, { from, to, phases }), { numRuns: 400, seed: 1 });
    const times = new Set<number>();
    for (const at of instants) {
      const one = dayOf(at, zone);
      expect(one >= from && one <= addDays(to, 1)).toBe(true);
      times.add(at - startOfDay(one, zone));
    }
    const hour = 3_600_000;
    expect([...times].sort((a, b) => a - b)).toEqual([0, 8.5 * hour, 10 * hour, 17.5 * hour, 24 * hour - 1]);
    expect(least(edgeInstant(calendar, { from, to }), () => true)).toBe(startOfDay(from, zone) + 10 * hour);
  });
});
