/** Fits recover lognormal and gamma durations as well, cut off and put off as they were. */
import { expect, it } from 'vitest';
import { binomialRange } from './made.js';
import { coverage } from './recovery.js';

it.each([
  { distribution: { kind: 'lognormal', median: 25, spread: 0.8 }, heaping: 0.3, cutBy: 120 },
  { distribution: { kind: 'gamma', shape: 2, mean: 30 }, heaping: 0.3, cutBy: 120 },
] as const)('covers $distribution', (planted) => {
  const sets = 200;
  const [least, most] = binomialRange(sets, 0.95, 0.95);
  for (const [name, covered] of Object.entries(coverage(planted, sets, 60))) {
    expect(covered, name).toBeGreaterThanOrEqual(least);
    expect(covered, name).toBeLessThanOrEqual(most);
  }
});
