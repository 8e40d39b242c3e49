/** Values that all agree: how sure so many of them are, where a variance of none would say "certain". */
import { demandLevel } from './level.js';
import type { Moments } from './moments.js';

/** Whether all values agree, but for what adding up leaves. */
export const allAlike = ({ count, min, max }: Moments): boolean =>
  count > 0 && max - min <= 1e-9 * Math.max(Math.abs(min), Math.abs(max));

/** Whether values between 0 and 1 are all of them 0 or 1: no others vary as much about their mean. */
export const allOrNone = ({ count, mean, variance }: Moments): boolean =>
  count > 1 && variance * (count - 1) >= count * mean * (1 - mean) * (1 - 1e-9);

/**
 * The largest share of runs that may come out otherwise where none of `n` did: at 95 % 3.7 in `n`, both sides counted. Source:
 * C. J. Clopper and E. S. Pearson, Biometrika 26 (1934), 404-413; in short the rule of three, see `alikeEnds`.
 */
export const othersAtMost = (n: number, level: number): number => -Math.expm1(Math.log(demandLevel(level) / 2) / n);

/**
 * The ends of a mean of which all values agree. Between bounds the runs that may come out otherwise lie at those, so that
 * it holds whatever they are. Without, they are taken to lie from 0 to twice the value; or, where all are 0, to come to 1 each,
 * which for counts is the exact Poisson interval. Source: J. A. Hanley and A. Lippman-Hand, JAMA 249 (1983), 1743-1745.
 */
export const alikeEnds = (
  { count, mean }: Moments,
  level: number,
  within?: readonly [least: number, most: number],
): { readonly low: number; readonly high: number } => {
  if (within !== undefined) {
    const share = othersAtMost(count, level);
    return { low: mean - share * (mean - within[0]), high: mean + share * (within[1] - mean) };
  }
  const half = (-Math.log(demandLevel(level) / 2) / count) * (mean === 0 ? 1 : Math.abs(mean));
  return { low: mean - half, high: mean + half };
};
