/** Preparing a fit: options filled in, durations checked, counted, and found to be enough. */
import type { Text } from '../../shared/index.js';
import { chiSquareQuantile } from '../special/index.js';
import { tailOf } from '../statistics/index.js';
import { demandDurations } from './demand-durations.js';
import type { Duration } from './duration.js';
import { unnamed } from './figure.js';
import type { FigureOptions } from './figure.js';
import { observationOf } from './observation.js';
import type { Observation } from './observation.js';
import { demandEnough } from './too-little.js';

/** What may be fitted from, and how closely it is read. */
export interface DurationOptions extends FigureOptions {
  /** How many must have ended otherwise than on a last day (default 10, as a rule of thumb). */
  readonly least?: number;
  /** Ends sooner than that, in hours, are not told apart (default 0.1: assumed, clocks are not read more closely). */
  readonly grain?: number;
}

/** What was seen of the durations fitted. */
export interface SeenCounts {
  readonly n: number;
  readonly ended: number;
  readonly onLastDay: number;
  /** Censored by the end of observation, and by leaving another way. */
  readonly cut: number;
  readonly left: number;
}

/** A fit prepared; `loss` is how much twice the log likelihood may fall within an interval of `level`. */
export interface Prepared {
  readonly observations: readonly Observation[];
  readonly seen: SeenCounts;
  readonly level: number;
  readonly loss: number;
  readonly source: Text;
}

const countsOf = (durations: readonly Duration[]): SeenCounts => {
  const count = (holds: (duration: Duration) => boolean): number => durations.filter(holds).length;
  return {
    n: durations.length,
    ended: count(({ outcome }) => outcome === 'ended'),
    onLastDay: count(({ outcome, limit }) => outcome === 'ended' && limit?.seen === 'on'),
    cut: count(({ outcome }) => outcome === 'cut'),
    left: count(({ outcome }) => outcome === 'left'),
  };
};

/** Prepares; `DubanError` `bad-level`, `bad-durations`, `too-little-to-fit`. */
export const prepare = (durations: readonly Duration[], options: DurationOptions): Prepared => {
  const { level = 0.95, least = 10, grain = 0.1, source = unnamed } = options;
  const loss = chiSquareQuantile(1 - 2 * tailOf(level), 1);
  demandDurations(durations);
  const observations = durations.map((duration) => observationOf(duration, grain));
  demandEnough(observations, least);
  return { observations, seen: countsOf(durations), level, loss, source };
};
