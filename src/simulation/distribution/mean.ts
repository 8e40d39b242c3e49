/** The mean of a distribution whose parameters are right. */
import { logGamma } from '../special/index.js';
import type { Distribution } from './distribution.js';

/** The mean by theory, unchecked. Sources: the distributions' usual formulas (NIST/SEMATECH handbook 1.3.6.6). */
export const meanWithin = (distribution: Distribution): number => {
  switch (distribution.kind) {
    case 'constant':
      return distribution.value;
    case 'uniform':
      return distribution.from + (distribution.to - distribution.from) / 2;
    case 'exponential':
    case 'gamma':
      return distribution.mean;
    case 'lognormal':
      return distribution.median * Math.exp(distribution.spread ** 2 / 2);
    case 'weibull':
      return distribution.scale * Math.exp(logGamma(1 + 1 / distribution.shape));
    case 'triangular':
      return distribution.least / 3 + distribution.likely / 3 + distribution.most / 3;
    case 'empirical':
      return distribution.values.reduce((sum, value) => sum + value, 0) / distribution.values.length;
    case 'mixture': {
      const sum = distribution.of.reduce((total, { weight }) => total + weight, 0);
      return distribution.of.reduce((mean, part) => mean + (part.weight / sum) * meanWithin(part.distribution), 0);
    }
  }
};
