/** Rates: how many come on a working day. */
import { DubanError, text } from '../../shared/index.js';
import { chiSquareQuantile } from '../special/index.js';
import { tailOf } from '../statistics/index.js';
import { unnamed } from './figure.js';
import type { Figure, FigureOptions } from './figure.js';

/** A rate, per unit and working day. */
export interface RateFigure extends Figure {
  /**
   * The variance of the units' counts over their mean: about 1 where units are alike and what comes does not depend on what
   * came before. Well above 1 the interval is too narrow, since it supposes just that. Absent for one unit.
   */
  readonly dispersion?: number;
}

/**
 * The rate of what came to some units, a count for each, within so many working days; `n` is the whole count. The interval
 * is exact for Poisson counts: F. Garwood, Biometrika 28 (1936), 437-442. `DubanError` `bad-count`, `bad-level`.
 */
export const fitRate = (
  counts: readonly number[],
  workingDays: number,
  { level = 0.95, source = unnamed }: FigureOptions = {},
): RateFigure => {
  const tail = tailOf(level);
  const right = counts.length > 0 && counts.every((count) => Number.isSafeInteger(count) && count >= 0);
  if (!right || !(workingDays > 0 && Number.isFinite(workingDays)))
    throw new DubanError(
      'bad-count',
      text('须至少有一个单位，次数不为负，天数为正', 'at least one unit, no negative counts, days above 0'),
    );
  const n = counts.reduce((sum, count) => sum + count, 0);
  const exposure = counts.length * workingDays;
  const mean = n / counts.length;
  const squares = counts.reduce((sum, count) => sum + (count - mean) ** 2, 0);
  return {
    estimate: n / exposure,
    low: n === 0 ? 0 : chiSquareQuantile(tail, 2 * n) / 2 / exposure,
    high: chiSquareQuantile(1 - tail, 2 * n + 2) / 2 / exposure,
    level,
    n,
    censored: 0,
    source,
    ...(counts.length < 2 || n === 0 ? {} : { dispersion: squares / (counts.length - 1) / mean }),
  };
};
