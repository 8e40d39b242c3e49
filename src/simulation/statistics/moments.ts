/** Count, mean, variance and extremes of what was added, in constant memory; parts can be merged. */
import { DubanError, text } from '../../shared/index.js';

/** Moments as plain JSON; `squares` is the sum of squared deviations from the mean. All 0 where nothing was added. */
export interface MomentsState {
  readonly count: number;
  readonly mean: number;
  readonly squares: number;
  readonly min: number;
  readonly max: number;
}

/** Moments that go on counting. Where there is nothing to say (mean of none, variance of one) they say NaN. */
export interface Moments {
  readonly count: number;
  /** The arithmetic mean, in the unit of the values. */
  readonly mean: number;
  /** The sample variance, divided by count - 1. */
  readonly variance: number;
  readonly min: number;
  readonly max: number;
  /** Adds a value; `DubanError` `not-finite` for NaN and Infinity. */
  add(value: number): void;
  /** Adds all that others were given, as if added here, up to rounding. */
  merge(other: Moments): void;
  /** As they stand, to store or to send; `moments` goes on from there. */
  state(): MomentsState;
}

const none: MomentsState = { count: 0, mean: 0, squares: 0, min: 0, max: 0 };

const mustBe = (right: boolean, code: string, given: unknown): void => {
  if (!right) throw new DubanError(code, text(`不是有限的数：${String(given)}`, `not finite: ${String(given)}`));
};

/**
 * Moments of nothing yet, or from a stored state (`not-finite` where it is none). Sources: Welford (1962) for adding,
 * Chan, Golub and LeVeque (1979) for merging.
 */
export const moments = (from: MomentsState = none): Moments => {
  let { count, mean, squares, min, max } = from;
  const sound = Number.isSafeInteger(count) && count >= 0 && squares >= 0;
  mustBe(sound && [mean, squares, min, max].every(Number.isFinite), 'not-finite', JSON.stringify(from));
  return {
    get count() {
      return count;
    },
    get mean() {
      return count > 0 ? mean : Number.NaN;
    },
    get variance() {
      return count > 1 ? squares / (count - 1) : Number.NaN;
    },
    get min() {
      return count > 0 ? min : Number.NaN;
    },
    get max() {
      return count > 0 ? max : Number.NaN;
    },
    add: (value) => {
      mustBe(Number.isFinite(value), 'not-finite', value);
      count += 1;
      const off = value - mean;
      mean += off / count;
      squares += off * (value - mean);
      // Adding nothing turns -0, which JSON does not keep, into 0.
      if (count === 1 || value < min) min = value + 0;
      if (count === 1 || value > max) max = value + 0;
    },
    merge: (other) => {
      const more = other.state();
      if (more.count === 0) return;
      const off = more.mean - mean;
      const all = count + more.count;
      squares += more.squares + off * off * ((count * more.count) / all);
      mean = count === 0 ? more.mean : mean + off * (more.count / all);
      min = count === 0 ? more.min : Math.min(min, more.min);
      max = count === 0 ? more.max : Math.max(max, more.max);
      count = all;
    },
    state: () => ({ count, mean, squares, min, max }),
  };
};
