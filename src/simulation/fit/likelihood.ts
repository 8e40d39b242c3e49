/** The likelihood of what was seen, where a share of those with a limit is put off to its last day. */
import { logBetween } from './laws.js';
import type { Law } from './laws.js';
import type { Observation } from './observation.js';

/**
 * The logarithm of the likelihood of one observation. A share `heaping` of the cases with a limit is put off: what would
 * have ended before the last day ends on it, what takes longer anyway ends when it does (as habits that heap do). When in
 * the day it ends is not modelled: the day counts as a whole, and work cut off within it as spread evenly over it.
 */
export const logLikelihood = (seen: Observation, law: Law, heaping: number): number => {
  switch (seen.kind) {
    case 'at':
      return law.logDensity(seen.hours) + (seen.early ? Math.log1p(-heaping) : 0);
    case 'between':
      return logBetween(law, seen.least, seen.most) + (seen.early ? Math.log1p(-heaping) : 0);
    case 'last-day': {
      if (heaping === 0) return logBetween(law, seen.opens, seen.closes);
      const before = -Math.expm1(law.logBeyond(seen.opens));
      return Math.log(heaping * before + Math.exp(logBetween(law, seen.opens, seen.closes)));
    }
    case 'beyond': {
      const beyond = law.logBeyond(seen.hours);
      return seen.early && heaping > 0 ? Math.log(heaping + (1 - heaping) * Math.exp(beyond)) : beyond;
    }
    case 'within-last-day': {
      const [opens, closes] = [Math.exp(law.logBeyond(seen.opens)), Math.exp(law.logBeyond(seen.closes))];
      return Math.log(closes + (1 - seen.gone) * (heaping * (1 - opens) + opens - closes));
    }
  }
};
