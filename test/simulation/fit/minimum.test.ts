/** The search for a minimum, and for where a function reaches a level. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crossing } from '../../../src/simulation/fit/crossing.js';
import { descend, minimumOf } from '../../../src/simulation/fit/minimum.js';

describe('a minimum', () => {
  it('is found in Rosenbrock’s curved valley', () => {
    // H. H. Rosenbrock, Computer Journal 3 (1960), 175-184: 0 at (1, 1), from (-1.2, 1).
    const valley = ([x = 0, y = 0]: readonly number[]): number => 100 * (y - x * x) ** 2 + (1 - x) ** 2;
    const { at, value } = minimumOf(valley, [-1.2, 1], [0.5, 0.5], 1e-14);
    expect(value).toBeLessThan(1e-12);
    expect(at[0]).toBeCloseTo(1, 5);
    expect(at[1]).toBeCloseTo(1, 5);
  });
  it('is found for one number, for four, and for none', () => {
    // M. J. D. Powell, Computer Journal 5 (1962), 147-151: 0 at the origin, where its second derivatives vanish in part.
    const powell = ([a = 0, b = 0, c = 0, d = 0]: readonly number[]): number =>
      (a + 10 * b) ** 2 + 5 * (c - d) ** 2 + (b - 2 * c) ** 4 + 10 * (a - d) ** 4;
    expect(minimumOf(powell, [3, -1, 0, 1], [1, 1, 1, 1], 1e-14).value).toBeLessThan(1e-8);
    expect(minimumOf(([x = 0]) => (x - 3) ** 2, [-1], [1], 1e-14).at[0]).toBeCloseTo(3, 6);
    expect(minimumOf(() => 5, [], [], 1e-9)).toEqual({ at: [], value: 5 });
  });
  it('goes around what is no number', () => {
    const walled = ([x = 0]: readonly number[]): number => (x < 0 ? Number.NaN : (x - 0.2) ** 2);
    expect(minimumOf(walled, [4], [-3], 1e-14).at[0]).toBeCloseTo(0.2, 5);
    expect(descend(() => Number.NaN, [0], [1], 1e-9).value).toBe(Infinity);
  });
  it('is found for any bowl, from anywhere', () => {
    const place = fc.double({ min: -20, max: 20, noNaN: true });
    fc.assert(
      fc.property(place, place, place, place, (x, y, fromX, fromY) => {
        const bowl = ([a = 0, b = 0]: readonly number[]): number => (a - x) ** 2 + 3 * (b - y) ** 2 + (a - x) * (b - y);
        const { at } = minimumOf(bowl, [fromX, fromY], [0.4, 0.4], 1e-12);
        expect(at[0]).toBeCloseTo(x, 4);
        expect(at[1]).toBeCloseTo(y, 4);
      }),
    );
  });
});

describe('a crossing', () => {
  it('is found on a parabola, and on what bends more', () => {
    expect(crossing((d) => d * d, 3.84, 0.1, 50)).toBeCloseTo(Math.sqrt(3.84), 4);
    expect(crossing((d) => d ** 6, 3.84, 5, 50)).toBeCloseTo(3.84 ** (1 / 6), 4);
    expect(crossing((d) => Math.expm1(d), 3.84, 1, 50)).toBeCloseTo(Math.log1p(3.84), 4);
  });
  it('is none where the level is not reached, or jumped over', () => {
    expect(crossing((d) => 1 - Math.exp(-d), 3.84, 1, 50)).toBeUndefined();
    expect(crossing((d) => (d > 7 ? Infinity : 0), 3.84, 1, 50)).toBeUndefined();
  });
});
