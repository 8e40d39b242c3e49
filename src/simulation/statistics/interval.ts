/** Intervals of confidence: of a mean, of a share, of paired differences. */
import { DubanError, text } from '../../shared/index.js';
import { normalQuantile } from '../special/index.js';
import { alikeEnds, allAlike } from './alike.js';
import { demandLevel } from './level.js';
import type { Moments } from './moments.js';
import { tQuantile } from './student.js';

/** An estimate and the interval that covers the truth in a share `level` of all repetitions. */
export interface Interval {
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
  readonly level: number;
}

/** What a comparison of pairs comes to; `clear` where 0 lies outside the interval, so that the sign is settled. */
export interface PairedInterval extends Interval {
  readonly clear: boolean;
}

/** How much lies below an interval of a level; `DubanError` `bad-level` outside 0 to 1. */
export const tailOf = (level: number): number => demandLevel(level) / 2;

/**
 * The interval of a mean by Student's t: for independent values that are normal, or many. Asked of steps of one run,
 * which hang together, it is too narrow: give it one value per run. Values that all agree have no variance and are no
 * certainty: of `n` of them it is 3.7 / `n` (at 95 %) of the value wide either way, or of 1 where they are 0 (the rule of three:
 * Hanley and Lippman-Hand, JAMA 249 (1983), 1743-1745). `DubanError` `too-few` below two values.
 */
export const meanInterval = (of: Moments, level = 0.95): Interval => {
  const tail = tailOf(level);
  const { count, mean, variance } = of;
  if (count < 2)
    throw new DubanError('too-few', text(`至少需要两个值，现有 ${count}`, `needs two values, has ${count}`));
  if (allAlike(of)) return { estimate: mean, ...alikeEnds(of, level), level };
  const half = -tQuantile(tail, count - 1) * Math.sqrt(variance / count);
  return { estimate: mean, low: mean - half, high: mean + half, level };
};

/**
 * The interval of a share: `successes` out of `n` independent trials. `DubanError` `bad-count` where they are no such
 * numbers. Source: E. B. Wilson, JASA 22 (1927), 209-212, without correction for continuity.
 */
export const proportionInterval = (successes: number, n: number, level = 0.95): Interval => {
  const z = -normalQuantile(tailOf(level));
  if (!Number.isSafeInteger(n) || !Number.isSafeInteger(successes) || n < 1 || successes < 0 || successes > n)
    throw new DubanError(
      'bad-count',
      text(`次数不对：${successes} / ${n}`, `not so many out of so many: ${successes} / ${n}`),
    );
  const estimate = successes / n;
  const square = (z * z) / n;
  const middle = (estimate + square / 2) / (1 + square);
  const half = (Math.sqrt(square) * Math.sqrt(estimate * (1 - estimate) + square / 4)) / (1 + square);
  return {
    estimate,
    low: successes === 0 ? 0 : middle - half,
    high: successes === n ? 1 : middle + half,
    level,
  };
};

/**
 * The interval of a mean difference between two policies run on the same streams: give it the differences, run by run.
 * `DubanError` as for `meanInterval`.
 */
export const pairedInterval = (differences: Moments, level = 0.95): PairedInterval => {
  const interval = meanInterval(differences, level);
  return { ...interval, clear: interval.low > 0 || interval.high < 0 };
};
