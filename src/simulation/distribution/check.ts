/** Checking a distribution, with every fault told in both languages. */
import { DubanError, shapeFaults, text } from '../../shared/index.js';
import type { Distribution } from './distribution.js';
import { meanWithin } from './mean.js';
import { distributionSchema } from './schema.js';

/**
 * The distribution that a value is. `DubanError` `bad-distribution` where it is none, or where a parameter is
 * impossible: its message and its faults say which, and why.
 */
export const checkDistribution = (value: unknown): Distribution => {
  const { data } = distributionSchema.safeParse(value);
  if (data !== undefined) return data;
  throw new DubanError(
    'bad-distribution',
    text('分布填写有误', 'not a possible distribution'),
    shapeFaults(distributionSchema, value, 'distribution'),
  );
};

/** The mean of a distribution, by theory, in its unit; `DubanError` `bad-distribution` where it is impossible. */
export const meanOf = (distribution: Distribution): number => meanWithin(checkDistribution(distribution));
