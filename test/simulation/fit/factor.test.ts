/** Factors: how much longer one group takes than another, and what it puts off. */
import { describe, expect, it } from 'vitest';
import { fitDuration, fitFactor } from '../../../src/simulation/fit/index.js';
import { binomialRange, made } from './made.js';

const base = { kind: 'lognormal', median: 20, spread: 0.7 } as const;
const known = fitDuration(made(2000, 77, { distribution: base, heaping: 0.1, cutBy: 200 }), {
  families: ['lognormal'],
});

describe('a factor', () => {
  it('is covered by its interval, and so is what the group puts off', () => {
    const sets = 200;
    const [least, most] = binomialRange(sets, 0.95, 0.999);
    const truth = {
      ...known,
      parameters: Object.fromEntries(
        Object.entries(known.parameters).map(([name, figure]) => [
          name,
          { ...figure, estimate: name === 'median' ? 20 : 0.7 },
        ]),
      ),
    };
    const covered = { factor: 0, heaping: 0 };
    for (let seed = 0; seed < sets; seed += 1) {
      const slower = made(80, seed, { distribution: { ...base, median: 30 }, heaping: 0.5, cutBy: 150 });
      const { factor, heaping } = fitFactor(slower, truth);
      if (factor.low <= 1.5 && factor.high >= 1.5) covered.factor += 1;
      if (heaping !== undefined && heaping.low <= 0.5 && heaping.high >= 0.5) covered.heaping += 1;
    }
    for (const count of Object.values(covered)) {
      expect(count).toBeGreaterThanOrEqual(least);
      expect(count).toBeLessThanOrEqual(most);
    }
  });
  it('is 1 for the very data the other fit is of', () => {
    const durations = made(300, 5, {
      distribution: { kind: 'weibull', shape: 1.3, scale: 25 },
      heaping: 0.2,
      cutBy: 150,
    });
    for (const family of ['exponential', 'weibull', 'lognormal', 'gamma'] as const) {
      const fit = fitDuration(durations, { families: [family] });
      const { factor, heaping, logLikelihood, seen } = fitFactor(durations, fit);
      expect(factor.estimate).toBeCloseTo(1, 4);
      expect(heaping?.estimate).toBeCloseTo(fit.heaping?.estimate ?? Number.NaN, 4);
      expect(logLikelihood).toBeCloseTo(fit.logLikelihood, 6);
      expect(seen).toEqual(fit.seen);
    }
  });
});
