/** One of each kind of distribution, with its mean and variance by theory. */
import type { Distribution } from '../../../src/simulation/distribution/index.js';

/** A distribution, and what theory says of it. */
export interface Known {
  readonly distribution: Distribution;
  readonly mean: number;
  readonly variance: number;
}

/** The gamma function at 1 + 1/1.5 and 1 + 2/1.5: DLMF 5.4, by mpmath 1.3. */
const weibull = { first: 0.9027452929509336, second: 1.1906393487589988 };

/** All kinds; formulas from the NIST/SEMATECH e-handbook of statistical methods, 1.3.6.6. */
export const known: readonly Known[] = [
  { distribution: { kind: 'constant', value: 3 }, mean: 3, variance: 0 },
  { distribution: { kind: 'uniform', from: -1, to: 5 }, mean: 2, variance: 3 },
  { distribution: { kind: 'exponential', mean: 4 }, mean: 4, variance: 16 },
  {
    distribution: { kind: 'lognormal', median: 5, spread: 0.6 },
    mean: 5 * Math.exp(0.18),
    variance: 25 * Math.exp(0.36) * (Math.exp(0.36) - 1),
  },
  { distribution: { kind: 'gamma', shape: 2.5, mean: 5 }, mean: 5, variance: 10 },
  { distribution: { kind: 'gamma', shape: 0.4, mean: 2 }, mean: 2, variance: 10 },
  { distribution: { kind: 'gamma', shape: 40, mean: 10 }, mean: 10, variance: 2.5 },
  {
    distribution: { kind: 'weibull', shape: 1.5, scale: 2 },
    mean: 2 * weibull.first,
    variance: 4 * (weibull.second - weibull.first ** 2),
  },
  { distribution: { kind: 'triangular', least: 1, likely: 2, most: 6 }, mean: 3, variance: 21 / 18 },
  { distribution: { kind: 'empirical', values: [1, 2, 2, 7] }, mean: 3, variance: 5.5 },
  {
    distribution: {
      kind: 'mixture',
      of: [
        { weight: 3, distribution: { kind: 'constant', value: 1 } },
        { weight: 0, distribution: { kind: 'constant', value: 99 } },
        { weight: 1, distribution: { kind: 'exponential', mean: 2 } },
      ],
    },
    mean: 1.25,
    variance: (3 * 1 + 1 * 8) / 4 - 1.25 ** 2,
  },
];
