/** What must hold of every fit: units of time, order and labels do not matter; nothing that is not seen is used. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meanOf } from '../../../src/simulation/distribution/index.js';
import { fitDuration } from '../../../src/simulation/fit/index.js';
import type { Duration, DurationFit } from '../../../src/simulation/fit/index.js';
import { made } from './made.js';

const sets = fc.record({
  seed: fc.integer(),
  n: fc.integer({ min: 80, max: 140 }),
  heaping: fc.constantFrom(0, 0.2, 0.7),
  distribution: fc.constantFrom(
    { kind: 'exponential', mean: 25 } as const,
    { kind: 'weibull', shape: 1.8, scale: 25 } as const,
    { kind: 'lognormal', median: 20, spread: 0.6 } as const,
    { kind: 'gamma', shape: 2, mean: 25 } as const,
  ),
});
type Made = typeof sets extends fc.Arbitrary<infer T> ? T : never;
const draw = ({ seed, n, heaping, distribution }: Made): readonly Duration[] =>
  made(n, seed, { distribution, heaping, cutBy: 150 });
const few = { numRuns: 12 };

const close = (one: DurationFit, other: DurationFit): void => {
  expect(other.family).toBe(one.family);
  expect(other.logLikelihood).toBeCloseTo(one.logLikelihood, 7);
  for (const [name, { estimate }] of Object.entries(one.parameters))
    expect((other.parameters[name]?.estimate ?? Number.NaN) / estimate).toBeCloseTo(1, 4);
  expect(other.heaping?.estimate ?? 0).toBeCloseTo(one.heaping?.estimate ?? 0, 4);
};

describe('a fit', () => {
  it('does not depend on the order of what was seen', () => {
    fc.assert(
      fc.property(sets, (of) => {
        const durations = draw(of);
        close(fitDuration(durations), fitDuration([...durations].reverse()));
      }),
      few,
    );
  });
  it('of two ledgers put together is the same whichever comes first, and lies between those of the two', () => {
    fc.assert(
      fc.property(sets, fc.integer({ min: 2, max: 5 }), (of, factor) => {
        const families = ['exponential'] as const;
        const one = draw({ ...of, heaping: 0 });
        const other = one.map(({ hours, outcome }) => ({ hours: hours * factor, outcome }));
        const plain = one.map(({ hours, outcome }) => ({ hours, outcome }));
        const [short, long, both] = [plain, other, [...plain, ...other]].map((all) => fitDuration(all, { families }));
        close(fitDuration([...other, ...plain], { families }), both as DurationFit);
        const means = [short, both, long].map((fit) => meanOf((fit as DurationFit).distribution));
        expect([...means].sort((a, b) => a - b)).toEqual(means);
      }),
      few,
    );
  });
  it('scales with the unit of time: shapes and shares stay, the rest is so much longer', () => {
    fc.assert(
      fc.property(sets, fc.constantFrom(0.25, 7, 60), (of, factor) => {
        const durations = draw(of);
        const longer = durations.map(({ hours, outcome, limit }): Duration => ({
          hours: hours * factor,
          outcome,
          ...(limit === undefined
            ? {}
            : { limit: { opens: limit.opens * factor, closes: limit.closes * factor, seen: limit.seen } }),
        }));
        const one = fitDuration(durations);
        const other = fitDuration(longer, { grain: 0.1 * factor });
        expect(other.family).toBe(one.family);
        expect(other.heaping?.estimate).toBeCloseTo(one.heaping?.estimate ?? Number.NaN, 4);
        for (const [name, { estimate, low, high }] of Object.entries(one.parameters)) {
          const by = name === 'shape' || name === 'spread' ? 1 : factor;
          const scaled = other.parameters[name] ?? { estimate: 0, low: 0, high: 0 };
          expect(scaled.estimate / by / estimate).toBeCloseTo(1, 4);
          expect(scaled.low / by / low).toBeCloseTo(1, 3);
          expect(scaled.high / by / high).toBeCloseTo(1, 3);
        }
      }),
      few,
    );
  });
  it('lies within its intervals, wider at a higher level, and comes to a distribution that can be drawn from', () => {
    fc.assert(
      fc.property(sets, (of) => {
        const durations = draw(of);
        const [fit, surer] = [fitDuration(durations), fitDuration(durations, { level: 0.99 })];
        for (const [name, figure] of [...Object.entries(fit.parameters), ['heaping', fit.heaping] as const]) {
          const { estimate, low, high } = figure ?? { estimate: 0, low: 0, high: 0 };
          const wider = name === 'heaping' ? surer.heaping : surer.parameters[name];
          expect(low).toBeLessThanOrEqual(estimate);
          expect(high).toBeGreaterThanOrEqual(estimate);
          expect(wider?.low).toBeLessThanOrEqual(low);
          expect(wider?.high).toBeGreaterThanOrEqual(high);
        }
        expect(meanOf(fit.distribution)).toBeGreaterThan(0);
        expect(JSON.parse(JSON.stringify(fit))).toEqual(fit);
      }),
      few,
    );
  });
  it('takes no notice of cases cut off as soon as they began', () => {
    fc.assert(
      fc.property(sets, (of) => {
        const durations = draw(of);
        const families = ['weibull'] as const;
        const begun = Array.from({ length: 30 }, (): Duration => ({ hours: 0, outcome: 'cut' }));
        close(fitDuration(durations, { families }), fitDuration([...durations, ...begun], { families }));
      }),
      few,
    );
  });
});
