/** The quantile of Student's t distribution, and the share beyond a value. */
import { DubanError, text } from '../../shared/index.js';
import { incompleteBeta, normalQuantile } from '../special/index.js';

/** Above so many degrees of freedom the expansion about the normal quantile is exact to ten digits and more. */
const manyDegrees = 1000;

/** Abramowitz and Stegun 26.7.5: the quantile from the normal one, in powers of 1 / freedom. */
const expanded = (x: number, freedom: number): number => {
  const s = x * x;
  const first = (x * (s + 1)) / 4;
  const second = (x * ((5 * s + 16) * s + 3)) / 96;
  const third = (x * (((3 * s + 19) * s + 17) * s - 15)) / 384;
  const fourth = (x * ((((79 * s + 776) * s + 1482) * s - 1920) * s - 945)) / 92160;
  return x + (first + (second + (third + fourth / freedom) / freedom) / freedom) / freedom;
};

/** The share above t, for t above 0: DLMF 8.17 and Abramowitz and Stegun 26.7.1. */
const tailAbove = (t: number, freedom: number): number => {
  const square = t * t;
  if (square === Infinity) return 0;
  return 0.5 * incompleteBeta(freedom / 2, 0.5, freedom / (freedom + square), square / (freedom + square));
};

/** The t above which a share of less than a half lies, by halving. */
const fromTail = (tail: number, freedom: number): number => {
  if (freedom > manyDegrees) return -expanded(normalQuantile(tail), freedom);
  let low = 0;
  let high = 1;
  while (tailAbove(high, freedom) > tail) {
    low = high;
    high *= 2;
  }
  for (let turn = 0; turn < 80 && high - low > high * 2e-16; turn += 1) {
    const middle = (low + high) / 2;
    if (tailAbove(middle, freedom) > tail) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
};

/**
 * The value below which a share `p` (0 to 1, both excluded) of Student's t lies. `freedom` is above 0 and need not be
 * whole. Relative error about 1e-11. `DubanError` `bad-share` or `bad-freedom` outside.
 */
export const tQuantile = (p: number, freedom: number): number => {
  if (!(p > 0 && p < 1))
    throw new DubanError('bad-share', text(`概率须在 0 与 1 之间：${p}`, `a share lies in 0 to 1: ${p}`));
  if (!(freedom > 0))
    throw new DubanError(
      'bad-freedom',
      text(`自由度须大于 0：${freedom}`, `degrees of freedom are above 0: ${freedom}`),
    );
  if (p === 0.5) return 0;
  if (freedom === Infinity) return normalQuantile(p);
  return p < 0.5 ? -fromTail(p, freedom) : fromTail(1 - p, freedom);
};

/**
 * How likely a value of Student's t lies as far from 0 as `t`, on either side: the p-value of a two-sided test. Relative
 * error about 1e-11, at ten million degrees of freedom about 1e-8. 1 for NaN, which nothing says anything against.
 */
export const tBeyond = (t: number, freedom: number): number =>
  Number.isNaN(t) ? 1 : Math.min(1, 2 * tailAbove(Math.abs(t), freedom));
