/** Distributions as plain data: what they may be, their means, and drawing from them. */
export { checkDistribution, meanOf } from './check.js';
export type {
  Constant,
  Distribution,
  Empirical,
  Exponential,
  Gamma,
  Lognormal,
  Mixture,
  Triangular,
  Uniform,
  Weibull,
} from './distribution.js';
export type { Sampler } from './draw.js';
export { sampler } from './sampler.js';
export { distributionSchema } from './schema.js';
