/** Bounds of a fit: found at every level, and farther out the surer one is to be. */
import { expect, it } from 'vitest';
import { crossing } from '../../../src/simulation/fit/crossing.js';
import { fitDuration } from '../../../src/simulation/fit/index.js';
import { made } from './made.js';
import type { Planted } from './made.js';

const levels = [0.9, 0.93, 0.95, 0.96, 0.99];

it.each<[string, Planted['distribution'] & { readonly kind: 'exponential' | 'lognormal' | 'weibull' | 'gamma' }]>([
  ['exponential', { kind: 'exponential', mean: 20 }],
  ['lognormal', { kind: 'lognormal', median: 20, spread: 0.6 }],
  ['weibull', { kind: 'weibull', shape: 1.4, scale: 25 }],
  ['gamma', { kind: 'gamma', shape: 2, mean: 20 }],
])('%s: even where so little is put off that the likelihood hardly feels it', (_name, distribution) => {
  // Among these seeds are sets on which a search that begins where nothing is felt breaks off.
  for (const seed of [1, 4, 6, 13, 25]) {
    const durations = made(200, seed, { distribution, heaping: seed % 2 === 0 ? 0.02 : 0, cutBy: 1000 });
    const fits = levels.map((level) => fitDuration(durations, { level, families: [distribution.kind] }));
    for (const name of Object.keys(fits[0]?.parameters ?? {})) {
      const figures = fits.flatMap(({ parameters }) => parameters[name] ?? []);
      expect(figures.length).toBe(levels.length);
      for (const { low } of figures) expect([seed, name, low]).not.toEqual([seed, name, 0]);
      figures.slice(1).forEach(({ low, high }, i) => {
        expect(low).toBeLessThan(figures[i]?.low ?? 0);
        expect(high).toBeGreaterThan(figures[i]?.high ?? Infinity);
      });
    }
  }
});

it('a step past the level is where it is reached, and not the same as never reaching it', () => {
  expect(crossing((d) => (d > 0.7 ? 9 : d * d), 3.84, 0.1, 50)).toBeCloseTo(0.7, 6);
  expect(crossing((d) => Math.min(d, 3), 3.84, 0.1, 50)).toBeUndefined();
});
