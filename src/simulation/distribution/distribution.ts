/** What a random amount may be: distributions as plain data, which JSON can carry. */

/** Always the same value. */
export interface Constant {
  readonly kind: 'constant';
  readonly value: number;
}

/** Anywhere between two values alike. */
export interface Uniform {
  readonly kind: 'uniform';
  readonly from: number;
  readonly to: number;
}

/** A waiting time without memory. */
export interface Exponential {
  readonly kind: 'exponential';
  readonly mean: number;
}

/** Its logarithm is normal; `spread` is the standard deviation of the natural logarithm. */
export interface Lognormal {
  readonly kind: 'lognormal';
  readonly median: number;
  readonly spread: number;
}

/** The gamma distribution by its mean; its variance is mean² / shape. */
export interface Gamma {
  readonly kind: 'gamma';
  readonly shape: number;
  readonly mean: number;
}

/** The longer the likelier to end, with a `shape` above 1; below 1 the other way round. */
export interface Weibull {
  readonly kind: 'weibull';
  readonly shape: number;
  readonly scale: number;
}

/** What an expert says: at least, most likely, at most. */
export interface Triangular {
  readonly kind: 'triangular';
  readonly least: number;
  readonly likely: number;
  readonly most: number;
}

/** Values seen before, each as likely as it was often. */
export interface Empirical {
  readonly kind: 'empirical';
  readonly values: readonly number[];
}

/** One of several, by their weights, which need not sum to 1. */
export interface Mixture {
  readonly kind: 'mixture';
  readonly of: readonly { readonly weight: number; readonly distribution: Distribution }[];
}

/** A distribution, told by its `kind`. Values have the unit that its parameters have. */
export type Distribution =
  Constant | Uniform | Exponential | Lognormal | Gamma | Weibull | Triangular | Empirical | Mixture;
