/** Laws: distributions of durations as a likelihood reads them; Weibull (with the exponential), lognormal, gamma. */
import { gammaShares, logGamma, logNormalDensity, normalTail } from '../special/index.js';

/** A law of durations above 0, in working hours. */
export interface Law {
  /** The logarithm of the density at some hours. */
  logDensity(hours: number): number;
  /** The logarithm of the share that takes longer; 0 at 0 hours. */
  logBeyond(hours: number): number;
}

/** The logarithm of the share between two durations; exact also far out, where both shares beyond are tiny. */
export const logBetween = (law: Law, least: number, most: number): number => {
  const beyond = law.logBeyond(least);
  return beyond === -Infinity ? -Infinity : beyond + Math.log(-Math.expm1(law.logBeyond(most) - beyond));
};

/** Weibull: NIST/SEMATECH handbook 1.3.6.6.8. A shape of 1 is the exponential. */
export const weibullLaw = (shape: number, scale: number): Law => {
  const front = Math.log(shape / scale);
  return {
    logDensity: (hours) => {
      const log = Math.log(hours / scale);
      return front + (shape - 1) * log - Math.exp(shape * log);
    },
    logBeyond: (hours) => -((hours / scale) ** shape),
  };
};

/** Lognormal: NIST/SEMATECH handbook 1.3.6.6.9; `spread` is the standard deviation of the natural logarithm. */
export const lognormalLaw = (median: number, spread: number): Law => {
  const front = Math.log(spread);
  const z = (hours: number): number => Math.log(hours / median) / spread;
  return {
    logDensity: (hours) => logNormalDensity(z(hours)) - front - Math.log(hours),
    logBeyond: (hours) => (hours <= 0 ? 0 : normalTail(z(hours)).logShare),
  };
};

/** Beyond this shape a gamma distribution is narrower than a hundredth of its mean; nobody works so evenly. */
const largestShape = 10_000;

/** Gamma by its mean: NIST/SEMATECH handbook 1.3.6.6.11. Says NaN, no law, for shapes above 10,000. */
export const gammaLaw = (shape: number, mean: number): Law => {
  if (shape > largestShape) return { logDensity: () => Number.NaN, logBeyond: () => Number.NaN };
  const scale = mean / shape;
  const front = -logGamma(shape) - Math.log(scale);
  return {
    logDensity: (hours) => front + (shape - 1) * Math.log(hours / scale) - hours / scale,
    logBeyond: (hours) => gammaShares(shape, hours / scale).logAbove,
  };
};
