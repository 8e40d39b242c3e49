/** Made data: durations drawn from a known distribution, put off, cut off and left, as a ledger would show them. */
import { sampler } from '../../../src/simulation/distribution/index.js';
import type { Distribution } from '../../../src/simulation/distribution/index.js';
import type { Duration, LastDay } from '../../../src/simulation/fit/index.js';
import { streams } from '../../../src/simulation/random/index.js';
import { logGamma } from '../../../src/simulation/special/index.js';

const aDay = 7;

/** What is planted. */
export interface Planted {
  readonly distribution: Distribution;
  readonly heaping: number;
  /** The chance that a limit runs, of three to eight days. */
  readonly limited?: number;
  /** Observation, or the case, ends at some time up to so many hours, alike likely. */
  readonly cutBy: number;
}

const seenAt = (hours: number, { opens, closes }: Omit<LastDay, 'seen'>): LastDay => ({
  opens,
  closes,
  seen: hours < opens ? 'before' : hours < closes ? 'on' : 'after',
});

/** So many durations of a seed: what is put off and would have ended before the last day ends at some time of that day. */
export const made = (
  n: number,
  seed: number,
  { distribution, heaping, limited = 0.8, cutBy }: Planted,
): readonly Duration[] => {
  const random = streams(seed).stream('made');
  const draw = sampler(distribution);
  return Array.from({ length: n }, (): Duration => {
    const days = 3 + Math.floor(random.next() * 6);
    const opens = days * aDay - random.next() * aDay;
    const limit = random.next() < limited ? { opens, closes: opens + aDay } : undefined;
    const own = draw(random);
    const putOff = random.next() < heaping;
    const within = random.next() * aDay;
    const cut = random.next() * cutBy;
    const outcome = random.next() < 0.5 ? 'cut' : 'left';
    const ends = limit !== undefined && putOff && own < opens ? opens + within : own;
    const hours = Math.min(ends, cut);
    return {
      hours,
      outcome: ends <= cut ? 'ended' : outcome,
      ...(limit === undefined ? {} : { limit: seenAt(hours, limit) }),
    };
  });
};

/**
 * The least and the most that a count of so many, each with a chance, comes to with probability `sure`: what lies outside
 * is less likely than (1 - sure) / 2 on either side.
 */
export const binomialRange = (n: number, chance: number, sure: number): readonly [least: number, most: number] => {
  const share = (k: number): number =>
    Math.exp(
      logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1) + k * Math.log(chance) + (n - k) * Math.log(1 - chance),
    );
  const outside = (1 - sure) / 2;
  let [least, below] = [0, share(0)];
  while (below < outside) below += share((least += 1));
  let [most, above] = [n, share(n)];
  while (above < outside) above += share((most -= 1));
  return [least, most];
};
