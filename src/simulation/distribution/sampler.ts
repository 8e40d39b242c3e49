/** Drawing values from a distribution. */
import type { Random } from '../random/index.js';
import { checkDistribution } from './check.js';
import type { Distribution, Empirical, Mixture, Triangular } from './distribution.js';
import { drawExponential, drawNormal, gammaSampler } from './draw.js';
import type { Sampler } from './draw.js';

const ofTriangular = ({ least, likely, most }: Triangular): Sampler => {
  const width = most - least;
  const turn = width === 0 ? 1 : (likely - least) / width;
  return (random) => {
    const u = random.next();
    return u < turn ? least + width * Math.sqrt(u * turn) : most - width * Math.sqrt((1 - u) * (1 - turn));
  };
};

const ofEmpirical = ({ values }: Empirical): Sampler => {
  const list = Float64Array.from(values);
  return (random) => list[Math.floor(random.next() * list.length)] ?? 0;
};

const ofMixture = ({ of }: Mixture): Sampler => {
  const likely = of.filter(({ weight }) => weight > 0);
  let sum = 0;
  const parts = likely.map(({ weight, distribution }, at) => {
    sum += weight;
    return { upTo: at + 1 < likely.length ? sum : Infinity, draw: samplerWithin(distribution) };
  });
  return (random) => {
    const at = random.next() * sum;
    for (const { upTo, draw } of parts) if (at < upTo) return draw(random);
    return 0;
  };
};

const samplerWithin = (distribution: Distribution): Sampler => {
  switch (distribution.kind) {
    case 'constant': {
      const { value } = distribution;
      return () => value;
    }
    case 'uniform': {
      const { from, to } = distribution;
      return (random) => from + (to - from) * random.next();
    }
    case 'exponential': {
      const { mean } = distribution;
      return (random) => mean * drawExponential(random);
    }
    case 'lognormal': {
      const { median, spread } = distribution;
      return (random) => median * Math.exp(spread * drawNormal(random));
    }
    case 'gamma': {
      const draw = gammaSampler(distribution.shape);
      const scale = distribution.mean / distribution.shape;
      return (random) => scale * draw(random);
    }
    case 'weibull': {
      const { scale } = distribution;
      const power = 1 / distribution.shape;
      return (random) => scale * drawExponential(random) ** power;
    }
    case 'triangular':
      return ofTriangular(distribution);
    case 'empirical':
      return ofEmpirical(distribution);
    case 'mixture':
      return ofMixture(distribution);
  }
};

/**
 * A function that draws from a distribution, in its unit. It keeps nothing between draws: where the stream stands is
 * all there is to store. A constant takes no number, a gamma as many as it needs, a mixture one more than its part, any
 * other one, and a larger number gives a larger value. `DubanError` `bad-distribution` where it is impossible.
 */
export const sampler = (distribution: Distribution): ((random: Random) => number) =>
  samplerWithin(checkDistribution(distribution));
