/** Draws that distributions are made from. */
import type { Random } from '../random/index.js';
import { normalQuantile } from '../special/index.js';

/** A function that draws one value. */
export type Sampler = (random: Random) => number;

/** A standard exponential draw, always finite. */
export const drawExponential: Sampler = (random) => -Math.log(1 - random.next());

/**
 * A standard normal draw: the quantile of one number, so that nothing is kept for the next draw, and a larger number
 * gives a larger draw. 0 stands for the middle of its step, 2^-54.
 */
export const drawNormal: Sampler = (random) => {
  const share = random.next();
  return normalQuantile(share === 0 ? 2 ** -54 : share);
};

/**
 * Draws from a gamma distribution of scale 1. Source: G. Marsaglia and W. W. Tsang, A simple method for generating gamma
 * variables, ACM TOMS 26 (2000), 363-372; shapes below 1 by their section 6. Takes as many numbers as it needs.
 */
export const gammaSampler = (shape: number): Sampler => {
  if (shape < 1) {
    const above = gammaSampler(shape + 1);
    return (random) => above(random) * (1 - random.next()) ** (1 / shape);
  }
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  return (random) => {
    for (;;) {
      const x = drawNormal(random);
      const root = 1 + c * x;
      const u = 1 - random.next();
      if (root <= 0) continue;
      const v = root * root * root;
      if (u < 1 - 0.0331 * x ** 4 || Math.log(u) < 0.5 * x * x + d * (1 - v + Math.log(v))) return d * v;
    }
  };
};
