/** Fits recover what was planted, cut off and put off as it was: the 95 % interval covers the truth in 95 of 100 sets. */
import { expect, it } from 'vitest';
import { binomialRange } from './made.js';
import { coverage } from './recovery.js';

const sets = 200;
/** Where the count of a right method lies 19 times in 20: from 92 % to 98 %. */
const [least, most] = binomialRange(sets, 0.95, 0.95);

it.each([
  { distribution: { kind: 'exponential', mean: 30 }, heaping: 0.3, cutBy: 120 },
  { distribution: { kind: 'weibull', shape: 1.4, scale: 32 }, heaping: 0.3, cutBy: 120 },
] as const)('covers $distribution', (planted) => {
  expect([least / sets, most / sets]).toEqual([0.92, 0.98]);
  for (const [name, covered] of Object.entries(coverage(planted, sets, 100))) {
    expect(covered, name).toBeGreaterThanOrEqual(least);
    expect(covered, name).toBeLessThanOrEqual(most);
  }
});

it('covers no less often where next to nothing is put off: near 0 the interval is too wide rather than too narrow', () => {
  const planted = { distribution: { kind: 'weibull', shape: 0.8, scale: 40 }, heaping: 0.05, cutBy: 150 } as const;
  const { heaping = 0, shape = 0, scale = 0 } = coverage(planted, sets, 100);
  for (const covered of [heaping, shape, scale]) expect(covered).toBeGreaterThanOrEqual(least);
  for (const covered of [shape, scale]) expect(covered).toBeLessThanOrEqual(most);
});
