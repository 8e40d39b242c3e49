/** The upper tail of the standard normal distribution, also where it is too small to write down. */

const logRootTwoPi = 0.9189385332046727;

/** The logarithm of the standard normal density. */
export const logNormalDensity = (x: number): number => -0.5 * x * x - logRootTwoPi;

/** The tail over the density for large x, by Laplace's continued fraction, evaluated from its far end. */
const ratioFar = (x: number): number => {
  let below = x;
  for (let at = Math.ceil(20 + 600 / (x * x)); at > 0; at -= 1) below = x + at / below;
  return 1 / below;
};

/** How much of the distribution lies between 0 and x, by its Taylor series. */
const middle = (x: number): number => {
  let term = x;
  let sum = x;
  for (let at = 3; Math.abs(term) > Math.abs(sum) * 1e-17; at += 2) {
    term *= (x * x) / at;
    sum += term;
  }
  return sum * Math.exp(logNormalDensity(x));
};

/**
 * Of the share of the distribution above x: its logarithm, and the hazard there (density over share). Relative error
 * of the hazard under 1e-11. Sources: G. Marsaglia, Evaluating the Normal Distribution, J. Stat. Softw. 11(4), 2004, for
 * the series; Abramowitz and Stegun 26.2.14 for the fraction.
 */
export const normalTail = (x: number): { readonly logShare: number; readonly hazard: number } => {
  const logDensity = logNormalDensity(x);
  if (x > 3) {
    const ratio = ratioFar(x);
    return { logShare: logDensity + Math.log(ratio), hazard: 1 / ratio };
  }
  const logShare = x < -3 ? Math.log1p(-ratioFar(-x) * Math.exp(logDensity)) : Math.log(0.5 - middle(x));
  return { logShare, hazard: Math.exp(logDensity - logShare) };
};
