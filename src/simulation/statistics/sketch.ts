/** Quantiles of what was added, within 1 %, in bounded memory; parts can be merged in any order. */
import { DubanError, text } from '../../shared/index.js';

/** A sketch as plain JSON: how often each value stands for one that was added, in rising order. */
export interface SketchState {
  readonly min: number;
  readonly max: number;
  readonly counts: readonly (readonly [value: number, count: number])[];
}

/** Quantiles that go on counting. */
export interface Sketch {
  readonly count: number;
  /** Adds a value; `DubanError` `not-finite` for NaN and Infinity. */
  add(value: number): void;
  /** Adds all that another was given: the same to the last digit as if it had been added here, in whatever order. */
  merge(other: Sketch): void;
  /**
   * The smallest value that at least a share (0 to 1) of all lie at or below. Exact for 0, for whole numbers up to 1024
   * where all values are such, and for the least and the most; else off by at most 1 % of itself. NaN where nothing was
   * added; `DubanError` `bad-share` for what is no share.
   */
  quantile(share: number): number;
  /** As it stands, to store or to send; `sketch` goes on from there. Two sketches of the same values say the same. */
  state(): SketchState;
}

const relativeError = 0.01;
const ratio = (1 + relativeError) / (1 - relativeError);
const logRatio = Math.log(ratio);
const largestExact = 1024;
const tiny = 1e-300;

/** Beyond what any number of a bin is, so that the keys of bins and of exact values stay apart. */
const aside = 100_000;

/** A value's key: itself where exact, 0 below 1e-300, else its bin. Bins grow by `ratio`; whole keys make maps fast. */
const keyOf = (value: number): number => {
  if (Number.isInteger(value) && Math.abs(value) <= largestExact) return value + 0;
  const size = Math.abs(value);
  if (size < tiny) return 0;
  const bin = aside + Math.ceil(Math.log(size) / logRatio);
  return value > 0 ? bin : -bin;
};

/** The value that stands for a key: all in a bin lie within 1 % of its middle. */
const valueOf = (key: number): number => {
  if (Math.abs(key) <= largestExact) return key;
  const middle = Math.min(Number.MAX_VALUE, Math.exp((Math.abs(key) - aside) * logRatio) * (2 / (ratio + 1)));
  return key > 0 ? middle : -middle;
};

/**
 * A sketch of nothing yet, or from a stored state. A power of ten takes 115 bins, so a few hundred counts are usual, and
 * 140,000 the most that can be. Source: C. Masson, J. E. Rim and H. K. Lee, DDSketch, PVLDB 12 (2019), without collapsing.
 */
export const sketch = (from?: SketchState): Sketch => {
  const counts = new Map<number, number>();
  let count = 0;
  let min = 0;
  let max = 0;
  let sorted: readonly (readonly [number, number])[] | undefined;

  /** Adding 0 makes no difference but to -0, which is the same value here. */
  const extend = (least: number, most: number, by: number): void => {
    min = (count === 0 ? least : Math.min(min, least)) + 0;
    max = (count === 0 ? most : Math.max(max, most)) + 0;
    count += by;
    sorted = undefined;
  };
  const countMany = (value: number, times: number): void => {
    const key = keyOf(value);
    counts.set(key, (counts.get(key) ?? 0) + times);
  };
  const take = (more: SketchState): void => {
    let by = 0;
    for (const [value, times] of more.counts) {
      countMany(value, times);
      by += times;
    }
    if (by > 0) extend(more.min, more.max, by);
  };
  const inOrder = (): readonly (readonly [number, number])[] =>
    (sorted ??= [...counts].map(([key, times]) => [valueOf(key), times] as const).sort(([a], [b]) => a - b));
  if (from !== undefined) take(from);

  return {
    get count() {
      return count;
    },
    add: (value) => {
      if (!Number.isFinite(value))
        throw new DubanError('not-finite', text(`不是有限的数：${value}`, `not finite: ${value}`));
      countMany(value, 1);
      extend(value, value, 1);
    },
    merge: (other) => {
      take(other.state());
    },
    quantile: (share) => {
      if (!(share >= 0 && share <= 1))
        throw new DubanError('bad-share', text(`份额须在 0 与 1 之间：${share}`, `a share lies in 0 to 1: ${share}`));
      if (count === 0) return Number.NaN;
      // A share such as 0.07 of 100 is 7.000000000000001 in binary: it still means the seventh.
      const rank = Math.max(1, Math.ceil(share * count * (1 - 1e-12)));
      if (rank === 1) return min;
      if (rank >= count) return max;
      let seen = 0;
      const found = inOrder().find(([, some]) => (seen += some) >= rank);
      return Math.min(max, Math.max(min, found?.[0] ?? max));
    },
    state: () => ({ min, max, counts: inOrder() }),
  };
};
