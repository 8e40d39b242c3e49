/** Kaplan and Meier's picture of durations: the share still going on after each time at which any was seen last. */
import { normalQuantile } from '../special/index.js';
import { proportionInterval, tailOf } from '../statistics/index.js';
import { demandDurations } from './demand-durations.js';
import type { Duration } from './duration.js';

/** What is so after some hours, up to the next step. */
export interface KaplanMeierStep {
  readonly hours: number;
  /** How many were seen going on up to here, and how many of them ended here; the others were censored, or go on. */
  readonly atRisk: number;
  readonly ended: number;
  /** The share still going on, and its interval. */
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** The picture. Nothing is assumed of the distribution; beyond `seenUpTo` hours nothing is said. Plain JSON. */
export interface KaplanMeier {
  readonly n: number;
  readonly ended: number;
  readonly seenUpTo: number;
  readonly level: number;
  readonly steps: readonly KaplanMeierStep[];
}

/**
 * The interval of a share with Greenwood's variance, on the scale log(-log). That scale has no 0 and no 1: before any ended
 * it is Wilson's for none of those at risk, and where none is left the upper end stays where it was.
 */
const between = (
  { share, variance, atRisk, before }: Readonly<Record<'share' | 'variance' | 'atRisk' | 'before', number>>,
  level: number,
): readonly [low: number, high: number] => {
  if (share >= 1) return [1 - proportionInterval(0, atRisk, level).high, 1];
  if (share <= 0) return [0, before];
  const z = -normalQuantile(tailOf(level));
  const by = Math.exp((z * Math.sqrt(variance)) / -Math.log(share));
  return [share ** by, share ** (1 / by)];
};

/**
 * The product-limit estimate (E. L. Kaplan and P. Meier, JASA 53 (1958), 457-481), intervals as J. D. Kalbfleisch and
 * R. L. Prentice have them (The Statistical Analysis of Failure Time Data, 1980, 1.3). What is censored at a time counts as
 * still seen then. A duration known by its days stands at its middle. `DubanError` `bad-durations`, `bad-level`.
 */
export const kaplanMeier = (durations: readonly Duration[], level = 0.95): KaplanMeier => {
  tailOf(level);
  demandDurations(durations);
  const all = durations.map(({ hours }) => hours).sort((a, b) => a - b);
  const endings = new Map(all.map((hours) => [hours, 0]));
  for (const { hours, outcome } of durations)
    if (outcome === 'ended') endings.set(hours, (endings.get(hours) ?? 0) + 1);
  let [share, variance, passed, before] = [1, 0, 0, 1];
  const steps = [...endings].map(([hours, ended]): KaplanMeierStep => {
    while ((all[passed] ?? Infinity) < hours) passed += 1;
    const atRisk = all.length - passed;
    share *= 1 - ended / atRisk;
    variance += ended === 0 ? 0 : ended / (atRisk * (atRisk - ended));
    const [low, high] = between({ share, variance, atRisk, before }, level);
    before = high;
    return { hours, atRisk, ended, share, low, high };
  });
  const ended = steps.reduce((sum, step) => sum + step.ended, 0);
  return { n: durations.length, ended, seenUpTo: all.at(-1) ?? 0, level, steps };
};
