/** Quantiles lie within 1 % of the truth, and parts merge in any order to the very same sketch. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sketch } from '../../../src/simulation/statistics/index.js';
import type { Sketch, SketchState } from '../../../src/simulation/statistics/index.js';
import { streams } from '../../../src/simulation/random/index.js';
import { thrown } from '../../thrown.js';

const of = (values: readonly number[]): Sketch => {
  const made = sketch();
  for (const value of values) made.add(value);
  return made;
};
const truth = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.max(0, Math.ceil(share * values.length * (1 - 1e-12)) - 1)] ?? Number.NaN;

const real = fc.double({ noNaN: true, noDefaultInfinity: true });
const duration = fc.double({ min: 0, max: 5000, noNaN: true });
const small = fc.integer({ min: -1024, max: 1024 });
const any = fc.oneof(real, duration, small);
const share = fc.double({ min: 0, max: 1, noNaN: true });

describe('a sketch', () => {
  it('gives every quantile within 1 %', () => {
    fc.assert(
      fc.property(fc.array(any, { minLength: 1, maxLength: 80 }), share, (values, at) => {
        const exact = truth(values, at);
        expect(Math.abs(of(values).quantile(at) - exact)).toBeLessThanOrEqual(
          Math.max(1e-300, Math.abs(exact) * (0.01 + 1e-12)),
        );
      }),
      { numRuns: 500 },
    );
  });
  it('gives whole numbers up to 1024 exactly', () => {
    fc.assert(
      fc.property(fc.array(small, { minLength: 1, maxLength: 80 }), share, (values, at) => {
        expect(of(values).quantile(at)).toBe(truth(values, at) + 0);
      }),
    );
  });
  it('is the same however its parts are split, ordered and merged', () => {
    const split = fc.array(fc.tuple(any, fc.nat(3)), { maxLength: 60 });
    fc.assert(
      fc.property(split, fc.constantFrom([0, 1, 2, 3], [3, 1, 0, 2], [2, 3, 1, 0]), (values, order) => {
        const parts = order.map((part) => of(values.filter(([, at]) => at === part).map(([value]) => value)));
        const flat = sketch();
        for (const part of parts) flat.merge(sketch(JSON.parse(JSON.stringify(part.state())) as SketchState));
        const [a = sketch(), b = sketch(), c = sketch(), d = sketch()] = parts;
        a.merge(b);
        c.merge(d);
        c.merge(a);
        const whole = of(values.map(([value]) => value)).state();
        expect(flat.state()).toEqual(whole);
        expect(c.state()).toEqual(whole);
      }),
    );
  });
  it('merges with itself', () => {
    const made = of([1, 2.5, 1]);
    made.merge(made);
    expect(made.state()).toEqual(of([1, 2.5, 1, 1, 2.5, 1]).state());
  });
  it('stays small', () => {
    const random = streams(3).stream('sketch');
    const wide = sketch();
    for (let at = 0; at < 200_000; at += 1) wide.add(Math.exp(40 * random.next() - 20));
    // Forty e-folds at 50 bins each.
    expect(wide.state().counts.length).toBeLessThanOrEqual(2002);
    expect(wide.count).toBe(200_000);
  });
  it('knows ends and shares that binary cannot write', () => {
    const hundred = of(Array.from({ length: 100 }, (_, at) => at + 1));
    expect([0, 0.01, 0.07, 0.29, 0.5, 0.57, 0.99, 1].map((at) => hundred.quantile(at))).toEqual([
      1, 1, 7, 29, 50, 57, 99, 100,
    ]);
    const ends = of([Number.MAX_VALUE, -Number.MAX_VALUE, Number.MIN_VALUE]);
    expect([0, 0.5, 1].map((at) => ends.quantile(at))).toEqual([-Number.MAX_VALUE, 0, Number.MAX_VALUE]);
    expect(JSON.stringify(ends.state())).not.toContain('null');
    expect(sketch().quantile(0.5)).toBeNaN();
  });
  it('takes no NaN, no Infinity and no share outside 0 to 1', () => {
    expect(thrown(() => of([Number.NaN])).code).toBe('not-finite');
    expect(thrown(() => of([Infinity])).code).toBe('not-finite');
    for (const bad of [-0.1, 1.1, Number.NaN]) expect(thrown(() => of([1]).quantile(bad)).code).toBe('bad-share');
  });
});
