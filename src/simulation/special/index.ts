/** Special functions that distributions, statistics and fits share; small enough not to need a library of hundreds. */
export { incompleteBeta, logGamma } from './gamma.js';
export { chiSquareQuantile } from './gamma-quantile.js';
export { gammaShares } from './incomplete-gamma.js';
export { normalQuantile } from './normal-quantile.js';
export { logNormalDensity, normalTail } from './normal-tail.js';
