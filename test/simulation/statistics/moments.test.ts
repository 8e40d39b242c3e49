/** Moments agree with the two-pass formulas, however the values are split and merged. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moments } from '../../../src/simulation/statistics/index.js';
import type { Moments, MomentsState } from '../../../src/simulation/statistics/index.js';
import { thrown } from '../../thrown.js';

const value = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const of = (values: readonly number[]): Moments => {
  const made = moments();
  for (const one of values) made.add(one);
  return made;
};
const near = (found: number, truth: number, scale: number): void => {
  expect(Math.abs(found - truth)).toBeLessThanOrEqual(1e-9 * (scale + 1e-6));
};

describe('moments', () => {
  it('are those of the two-pass formulas', () => {
    fc.assert(
      fc.property(fc.array(value, { minLength: 2, maxLength: 60 }), (values) => {
        const found = of(values);
        const mean = values.reduce((sum, one) => sum + one, 0) / values.length;
        const variance = values.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (values.length - 1);
        const scale = Math.max(...values.map(Math.abs));
        near(found.mean, mean, scale);
        near(found.variance, variance, scale ** 2);
        expect([found.count, found.min, found.max]).toEqual([
          values.length,
          Math.min(...values) + 0,
          Math.max(...values) + 0,
        ]);
      }),
    );
  });
  it('of parts merge into those of the whole, also by way of JSON', () => {
    fc.assert(
      fc.property(fc.array(fc.array(value, { maxLength: 20 }), { maxLength: 6 }), (parts) => {
        const whole = of(parts.flat());
        const merged = moments();
        for (const part of parts) merged.merge(moments(JSON.parse(JSON.stringify(of(part).state())) as MomentsState));
        const scale = Math.max(0, ...parts.flat().map(Math.abs));
        expect(merged.count).toBe(whole.count);
        if (whole.count === 0) return;
        expect([merged.min, merged.max]).toEqual([whole.min, whole.max]);
        near(merged.mean, whole.mean, scale);
        if (whole.count > 1) near(merged.variance, whole.variance, scale ** 2);
      }),
    );
  });
  it('merge with themselves', () => {
    const made = of([1, 2, 6]);
    made.merge(made);
    expect([made.count, made.mean, made.variance]).toEqual([6, 3, 28 / 5]);
  });
  it('keep small variances beside large means', () => {
    expect(of([1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16]).variance).toBe(30);
  });
  it('of nothing, and of one, say that they do not know', () => {
    const { count, mean, variance, min, max } = moments();
    expect([count, mean, variance, min, max]).toEqual([0, Number.NaN, Number.NaN, Number.NaN, Number.NaN]);
    expect([of([5]).mean, of([5]).variance]).toEqual([5, Number.NaN]);
  });
  it('take no NaN, no Infinity, and no state that is none', () => {
    expect(thrown(() => of([Number.NaN])).code).toBe('not-finite');
    expect(thrown(() => of([-Infinity])).code).toBe('not-finite');
    const broken = { count: 1.5, mean: 0, squares: 0, min: 0, max: 0 };
    expect(thrown(() => moments(broken)).code).toBe('not-finite');
  });
});
