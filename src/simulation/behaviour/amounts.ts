/** Amounts of time and of things: distributions that never fall below zero. */
import type { Distribution } from '../distribution/index.js';
import type { Faults } from './faults.js';
import type { Random } from '../random/index.js';

const mayBeNegative = (of: Distribution): boolean => {
  switch (of.kind) {
    case 'constant':
      return of.value < 0;
    case 'uniform':
      return of.from < 0;
    case 'triangular':
      return of.least < 0;
    case 'empirical':
      return of.values.some((value) => value < 0);
    case 'mixture':
      return of.of.some(({ distribution }) => mayBeNegative(distribution));
    case 'exponential':
    case 'gamma':
    case 'lognormal':
    case 'weibull':
      return false;
  }
};

/** A sampler of an amount; tells what is impossible, and what may be negative. */
export const nonNegative = (faults: Faults, path: string, of: Distribution): ((random: Random) => number) => {
  const draw = faults.sampler(path, of);
  if (mayBeNegative(of)) faults.add(path, '数量不得为负', 'an amount is not negative');
  return draw;
};
