/** Families of laws: their parameters, where a search for them begins, and the distribution they come to. */
import type { Distribution } from '../distribution/index.js';
import { gammaLaw, lognormalLaw, weibullLaw } from './laws.js';
import type { Law } from './laws.js';

/** What a search begins from: of the durations that ended, mean, and mean and deviation of the logarithm. */
export interface Rough {
  readonly mean: number;
  readonly logMean: number;
  readonly logDeviation: number;
}

/** A family. All its parameters are above 0, in the order of their names. */
export interface Family {
  readonly parameters: readonly string[];
  guess(rough: Rough): readonly number[];
  law(parameters: readonly number[]): Law;
}

/** A family whose laws are distributions that can be drawn from. */
interface DrawnFamily extends Family {
  distribution(parameters: readonly number[]): Distribution;
}

/** The families, by the `kind` of the distribution they come to. */
export type FamilyName = 'exponential' | 'weibull' | 'lognormal' | 'gamma';

/** Guesses by moments of the logarithm: its deviation is 1.2825 / shape for Weibull, about shape^-1/2 for gamma. */
export const families: Readonly<Record<FamilyName, DrawnFamily>> = {
  exponential: {
    parameters: ['mean'],
    guess: ({ mean }) => [mean],
    law: ([mean = 1]) => weibullLaw(1, mean),
    distribution: ([mean = 1]) => ({ kind: 'exponential', mean }),
  },
  weibull: {
    parameters: ['shape', 'scale'],
    guess: ({ logMean, logDeviation }) => [1.2825 / logDeviation, Math.exp(logMean + 0.45 * logDeviation)],
    law: ([shape = 1, scale = 1]) => weibullLaw(shape, scale),
    distribution: ([shape = 1, scale = 1]) => ({ kind: 'weibull', shape, scale }),
  },
  lognormal: {
    parameters: ['median', 'spread'],
    guess: ({ logMean, logDeviation }) => [Math.exp(logMean), logDeviation],
    law: ([median = 1, spread = 1]) => lognormalLaw(median, spread),
    distribution: ([median = 1, spread = 1]) => ({ kind: 'lognormal', median, spread }),
  },
  gamma: {
    parameters: ['shape', 'mean'],
    guess: ({ mean, logDeviation }) => [logDeviation ** -2, mean],
    law: ([shape = 1, mean = 1]) => gammaLaw(shape, mean),
    distribution: ([shape = 1, mean = 1]) => ({ kind: 'gamma', shape, mean }),
  },
};
