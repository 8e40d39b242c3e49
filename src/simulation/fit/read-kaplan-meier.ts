/** Reading Kaplan and Meier's picture: how many have ended by a time, and by when half have. */
import { proportionInterval } from '../statistics/index.js';
import type { Interval } from '../statistics/index.js';
import type { KaplanMeier } from './kaplan-meier.js';

/**
 * The share that has ended by some hours: how likely a problem comes back within so long, say, those not followed so long
 * counted as far as they were. `undefined` beyond what was seen, unless all had ended.
 */
export const endedBy = (picture: KaplanMeier, hours: number): Interval | undefined => {
  const { steps, seenUpTo, level } = picture;
  const step = steps.findLast((one) => one.hours <= hours);
  const next = steps.find((one) => one.hours >= hours);
  if (step !== undefined && step.share < 1)
    return hours > seenUpTo && step.share > 0
      ? undefined
      : { estimate: 1 - step.share, low: 1 - step.high, high: 1 - step.low, level };
  return next === undefined ? undefined : proportionInterval(0, next.atRisk, level);
};

/** A time by which a share has ended; an end is absent where the picture breaks off before. */
export interface EndedAfter {
  readonly estimate?: number;
  readonly low?: number;
  readonly high?: number;
  readonly level: number;
}

/**
 * The hours by which a share (0.5: the median) has ended, with the interval of R. Brookmeyer and J. Crowley, Biometrics 38
 * (1982), 29-41, read off the picture's own.
 */
export const endedAfter = (picture: KaplanMeier, share = 0.5): EndedAfter => {
  const hair = 1e-12;
  const first = (of: 'share' | 'low' | 'high'): number | undefined =>
    picture.steps.find((step) => step[of] <= 1 - share + hair)?.hours;
  const [estimate, low, high] = [first('share'), first('low'), first('high')];
  return {
    ...(estimate === undefined ? {} : { estimate }),
    ...(low === undefined ? {} : { low }),
    ...(high === undefined ? {} : { high }),
    level: picture.level,
  };
};
