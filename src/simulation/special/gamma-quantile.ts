/** Quantiles of the gamma distribution, and of chi-square with it. */
import { gammaShares } from './incomplete-gamma.js';

/**
 * The value below which a share `p` (0 to 1) of a gamma distribution of shape a (above 0) and scale 1 lies; 0 at 0,
 * Infinity at 1. Found by halving, on whichever side has the smaller share; relative error about 1e-12.
 */
export const gammaQuantile = (p: number, a: number): number => {
  if (p <= 0) return 0;
  if (p >= 1) return Infinity;
  const lower = p < 0.5;
  const wanted = Math.log(lower ? p : 1 - p);
  const isAbove = (x: number): boolean => {
    const { logBelow, logAbove } = gammaShares(a, x);
    return lower ? logBelow > wanted : logAbove < wanted;
  };
  let high = Math.max(a, 1);
  while (!isAbove(high)) high *= 2;
  let low = high / 2;
  while (low > 0 && isAbove(low)) [low, high] = [low / 2, low];
  for (let turn = 0; turn < 80 && high - low > high * 2e-16; turn += 1) {
    const middle = (low + high) / 2;
    if (isAbove(middle)) high = middle;
    else low = middle;
  }
  return (low + high) / 2;
};

/** The value below which a share `p` of chi-square with so many degrees of freedom lies: NIST/SEMATECH handbook 1.3.6.6.6. */
export const chiSquareQuantile = (p: number, freedom: number): number => 2 * gammaQuantile(p, freedom / 2);
