/** Intervals against tables, and against how often they cover the truth. */
import { describe, expect, it } from 'vitest';
import {
  meanInterval,
  moments,
  pairedInterval,
  proportionInterval,
  tQuantile,
} from '../../../src/simulation/statistics/index.js';
import type { Moments } from '../../../src/simulation/statistics/index.js';
import { streams } from '../../../src/simulation/random/index.js';
import { thrown } from '../../thrown.js';

const of = (values: readonly number[]): Moments => {
  const made = moments();
  for (const value of values) made.add(value);
  return made;
};

describe('Student’s t', () => {
  // NIST/SEMATECH e-handbook of statistical methods, 1.3.6.7.2, upper critical values.
  it.each([
    [1, 6.314, 12.706, 63.657],
    [2, 2.92, 4.303, 9.925],
    [5, 2.015, 2.571, 4.032],
    [10, 1.812, 2.228, 3.169],
    [30, 1.697, 2.042, 2.75],
    [100, 1.66, 1.984, 2.626],
    [Infinity, 1.645, 1.96, 2.576],
  ])('with %d degrees of freedom is as tabulated', (freedom, ...row) => {
    expect([0.95, 0.975, 0.995].map((p) => Number(tQuantile(p, freedom).toFixed(3)))).toEqual(row);
  });
  // scipy 1.17, stats.t.ppf, and mpmath 1.3 with 30 digits.
  it.each([
    [0.975, 0.3, 6582.0356994007575],
    [0.999999, 7, 14.241469651921153],
    [0.975, 999, 1.9623414611334496],
    [0.975, 1001, 1.9623367052808795],
    [0.9999995, 1001, 4.9222587364801072],
    [0.51, 3, 0.02721146704911802],
    [1e-9, 2.5, -3489.5833953699817],
    [0.95, 1e7, 1.6448537793284012],
    [0.5, 4, 0],
  ])('at %d with %d degrees of freedom is exact to 11 digits', (p, freedom, truth) => {
    expect(Math.abs(tQuantile(p, freedom) - truth)).toBeLessThanOrEqual(Math.abs(truth) * 1e-11);
  });
  it('says what it cannot do', () => {
    expect([0, 1, Number.NaN].map((p) => thrown(() => tQuantile(p, 3)).code)).toEqual(Array(3).fill('bad-share'));
    expect([0, -1, Number.NaN].map((n) => thrown(() => tQuantile(0.9, n)).code)).toEqual(Array(3).fill('bad-freedom'));
  });
});

describe('the interval of a mean', () => {
  it('is the textbook one', () => {
    // Student's sleep data (Biometrika 6, 1908), R 4: t.test(extra[group == 2] - extra[group == 1]): 0.7001142, 2.4598858.
    const differences = of([1.2, 2.4, 1.3, 1.3, 0, 1, 1.8, 0.8, 4.6, 1.4]);
    const { estimate, low, high, clear, level } = pairedInterval(differences);
    expect([estimate, low, high].map((value) => Number(value.toFixed(7)))).toEqual([1.58, 0.7001142, 2.4598858]);
    expect([clear, level]).toEqual([true, 0.95]);
    expect(pairedInterval(of([-1, 2, -2, 1.5])).clear).toBe(false);
    expect(pairedInterval(of([-1, -1.1, -0.9, -1])).clear).toBe(true);
  });
  it('covers the truth as often as it says', () => {
    const random = streams(5).stream('mean');
    let covered = 0;
    for (let run = 0; run < 4000; run += 1) {
      // A sum of three uniforms is near enough to normal for five values.
      const { low, high } = meanInterval(
        of([0, 1, 2, 3, 4].map(() => random.next() + random.next() + random.next())),
        0.9,
      );
      if (low <= 1.5 && high >= 1.5) covered += 1;
    }
    expect(Math.abs(covered / 4000 - 0.9)).toBeLessThan(0.02);
  });
  it('needs two values and a level', () => {
    expect(thrown(() => meanInterval(of([1]))).code).toBe('too-few');
    for (const level of [0, 1, 95, Number.NaN])
      expect(thrown(() => meanInterval(of([1, 2]), level)).code).toBe('bad-level');
  });
});

describe('the interval of a share', () => {
  // R. G. Newcombe, Statistics in Medicine 17 (1998), 857-872, table I, method 3; the last is n / (n + z²).
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
    [29, 29, 0.883, 1],
  ])('%d of %d is as tabulated', (successes, n, low, high) => {
    const found = proportionInterval(successes, n);
    expect([found.low, found.high].map((value) => Number(value.toFixed(4)))).toEqual([low, high]);
    expect(found.estimate).toBe(successes / n);
  });
  it('refuses numbers that are no counts', () => {
    for (const [successes, n] of [
      [1, 0],
      [-1, 5],
      [6, 5],
      [0.5, 5],
      [1, Number.NaN],
    ] as const)
      expect(thrown(() => proportionInterval(successes, n)).code).toBe('bad-count');
    expect(thrown(() => proportionInterval(1, 2, 2)).code).toBe('bad-level');
  });
});
