/** Kaplan and Meier's picture against what is published of the remission data, and against what it must be. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endedAfter, endedBy, kaplanMeier } from '../../../src/simulation/fit/index.js';
import type { Duration } from '../../../src/simulation/fit/index.js';
import { proportionInterval } from '../../../src/simulation/statistics/index.js';
import { mercaptopurine, placebo } from './published.js';

const picture = kaplanMeier(mercaptopurine);

describe('remission on 6-mercaptopurine', () => {
  it('is as published: at risk, ended, still in remission', () => {
    // Cox and Oakes (1984), table 4.1, to three digits; the log(-log) interval as R's survfit has it, to six.
    const table = picture.steps
      .filter(({ ended }) => ended > 0)
      .map(({ hours, atRisk, ended, share, low, high }) =>
        [hours, atRisk, ended, ...[share, low, high].map((value) => value.toFixed(6))].join(' '),
      );
    expect(table).toEqual([
      '6 21 3 0.857143 0.619718 0.951552',
      '7 17 1 0.806723 0.563147 0.922809',
      '10 15 1 0.752941 0.503200 0.889362',
      '13 12 1 0.690196 0.431610 0.849066',
      '16 11 1 0.627451 0.367511 0.804912',
      '22 7 1 0.537815 0.267779 0.746791',
      '23 6 1 0.448179 0.188052 0.680143',
    ]);
    expect([picture.n, picture.ended, picture.seenUpTo]).toEqual([21, 9, 35]);
  });
  it('has its median at 23 weeks, at least 13, with no upper end', () => {
    expect(endedAfter(picture)).toEqual({ estimate: 23, low: 13, level: 0.95 });
    expect(endedAfter(kaplanMeier(placebo)).estimate).toBe(8);
  });
  it('says nothing beyond what was seen, unless all had ended', () => {
    expect(endedBy(picture, 35)?.estimate).toBeCloseTo(0.551821, 6);
    expect(endedBy(picture, 36)).toBeUndefined();
    expect(endedBy(kaplanMeier(placebo), 100)).toEqual({
      estimate: 1,
      low: expect.any(Number) as number,
      high: 1,
      level: 0.95,
    });
    expect(endedBy(kaplanMeier([]), 1)).toBeUndefined();
  });
  it('before any ended, has the interval of none out of those seen so long', () => {
    expect(endedBy(picture, 5)).toEqual(proportionInterval(0, 21));
    const all: readonly Duration[] = [4, 8, 12].map((hours) => ({ hours, outcome: 'left' }));
    expect(endedBy(kaplanMeier(all), 7)).toEqual(proportionInterval(0, 2));
    // Of three, half may have ended by then and none been among them.
    expect(endedAfter(kaplanMeier(all))).toEqual({ low: 4, level: 0.95 });
  });
});

const durations = fc.array(
  fc.record<Duration>({
    hours: fc.integer({ min: 0, max: 40 }),
    outcome: fc.constantFrom('ended', 'cut', 'left'),
  }),
  { minLength: 1, maxLength: 60 },
);

describe('any picture', () => {
  it('falls from 1, within its interval', () => {
    fc.assert(
      fc.property(durations, (all) => {
        let before = 1;
        for (const { share, low, high } of kaplanMeier(all).steps) {
          expect(share).toBeLessThanOrEqual(before);
          expect(low).toBeLessThanOrEqual(share + 1e-12);
          expect(high).toBeGreaterThanOrEqual(share - 1e-12);
          expect(low).toBeGreaterThanOrEqual(0);
          expect(high).toBeLessThanOrEqual(1);
          before = share;
        }
      }),
    );
  });
  it('is the plain share where nothing is censored', () => {
    fc.assert(
      fc.property(durations, fc.integer({ min: 0, max: 50 }), (some, hours) => {
        const all = some.map((one): Duration => ({ ...one, outcome: 'ended' }));
        const share = all.filter((one) => one.hours <= hours).length / all.length;
        expect(endedBy(kaplanMeier(all), hours)?.estimate ?? Number.NaN).toBeCloseTo(share, 10);
      }),
    );
  });
  it('does not depend on the order, nor on how those who left are called, and scales with time', () => {
    fc.assert(
      fc.property(durations, fc.integer({ min: 1, max: 9 }), (all, factor) => {
        const { steps } = kaplanMeier(all);
        expect(kaplanMeier([...all].reverse()).steps).toEqual(steps);
        const cut = all.map((one): Duration => ({ ...one, outcome: one.outcome === 'ended' ? 'ended' : 'cut' }));
        expect(kaplanMeier(cut).steps).toEqual(steps);
        const longer = all.map((one) => ({ ...one, hours: one.hours * factor }));
        expect(kaplanMeier(longer).steps).toEqual(steps.map((step) => ({ ...step, hours: step.hours * factor })));
      }),
    );
  });
});
