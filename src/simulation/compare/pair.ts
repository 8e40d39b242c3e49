/** One figure of two scenarios, run by run: how much they differ, and how often which is higher. Memory does not grow. */
import type { Measure } from '../results/index.js';
import { scaleOf } from '../results/index.js';
import {
  alikeEnds,
  allAlike,
  moments,
  pairedInterval,
  pairedShareInterval,
  signTest,
  tBeyond,
} from '../statistics/index.js';

/** What pairs of runs came to. Differences are there less here; absent figures need more runs. */
export interface Paired {
  /** Runs in which both had something to say. */
  readonly runs: number;
  readonly base: number | undefined;
  readonly mean: number | undefined;
  readonly difference: number | undefined;
  readonly low: number | undefined;
  readonly high: number | undefined;
  /** Shares of these runs in which it came out higher there, and lower; in the rest it was alike. */
  readonly higher: number | undefined;
  readonly lower: number | undefined;
  /** How likely luck alone makes them differ so far, where in truth they do not. */
  readonly p: number;
}

/** Takes pairs and says what they come to. */
export interface PairFold {
  add(here: number, there: number): void;
  paired(level: number): Paired;
}

/**
 * A fold over pairs of a measure. The interval is Student's over the differences; for shares that are 0 or 1 in every run it
 * is that of paired shares, and McNemar's test. Differences that all agree are no certainty. No p-value is below that of
 * as many coins falling alike.
 */
export const pairFold = (measure: Measure): PairFold => {
  const here = moments();
  const there = moments();
  const apart = moments();
  const share = scaleOf(measure) === 'share';
  let [higher, lower] = [0, 0];
  let yesOrNo = share;
  const intervalAt = (level: number): { readonly low: number; readonly high: number } =>
    yesOrNo
      ? pairedShareInterval({ n: apart.count, onlyHere: lower, onlyThere: higher }, level)
      : share && allAlike(apart)
        ? alikeEnds(apart, level, [-1, 1])
        : pairedInterval(apart, level);
  const likelihood = (): number => {
    const { count: n, mean, variance } = apart;
    if (yesOrNo) return signTest({ onlyHere: lower, onlyThere: higher });
    return mean === 0 ? 1 : Math.max(2 ** (1 - n), tBeyond(mean / Math.sqrt(variance / n), n - 1));
  };
  return {
    add: (one, other) => {
      if (Number.isNaN(one) || Number.isNaN(other)) return;
      here.add(one);
      there.add(other);
      apart.add(other - one);
      yesOrNo &&= (one === 0 || one === 1) && (other === 0 || other === 1);
      if (other > one) higher += 1;
      else if (other < one) lower += 1;
    },
    paired: (level) => {
      const { count: runs } = apart;
      const { low, high } = runs < 2 ? {} : intervalAt(level);
      const known = <T>(value: T): T | undefined => (runs > 0 ? value : undefined);
      return {
        runs,
        base: known(here.mean),
        mean: known(there.mean),
        difference: known(apart.mean),
        low,
        high,
        higher: known(higher / runs),
        lower: known(lower / runs),
        p: runs < 2 ? 1 : likelihood(),
      };
    },
  };
};
