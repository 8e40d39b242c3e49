/** The shape of distributions in data, and which parameters are impossible. */
import { z } from 'zod';
import { mustHold } from '../../shared/index.js';
import type { Distribution } from './distribution.js';
import { meanWithin } from './mean.js';

const finite = z.number();
const positive = finite.positive();
const notNegative = finite.nonnegative();

const meanIsFinite = <T extends Distribution>() =>
  mustHold(
    (given: T) => Number.isFinite(meanWithin(given)),
    '均值太大，无法表示',
    'its mean is too large to write down',
  );

const uniform = z
  .strictObject({ kind: z.literal('uniform'), from: finite, to: finite })
  .superRefine(mustHold(({ from, to }) => from <= to, 'from 大于 to', 'from is greater than to'))
  .superRefine(mustHold(({ from, to }) => Number.isFinite(to - from), '跨度太大', 'from and to lie too far apart'));

const triangular = z
  .strictObject({ kind: z.literal('triangular'), least: finite, likely: finite, most: finite })
  .superRefine(
    mustHold(
      ({ least, likely, most }) => least <= likely && likely <= most,
      '须 least ≤ likely ≤ most',
      'least, likely and most must not fall',
    ),
  )
  .superRefine(
    mustHold(({ least, most }) => Number.isFinite(most - least), '跨度太大', 'least and most lie too far apart'),
  );

const parts = z
  .array(z.strictObject({ weight: notNegative, distribution: z.lazy(() => distributionSchema) }))
  .min(1, { abort: true })
  .superRefine(
    mustHold(
      (of) => {
        const sum = of.reduce((total, { weight }) => total + weight, 0);
        return sum > 0 && Number.isFinite(sum);
      },
      '权重之和须大于 0 且有限',
      'the weights must sum to more than 0, and to a finite number',
    ),
  );

/** Distributions in data: unknown keys, NaN, Infinity and impossible parameters are refused; what goes in comes out. */
export const distributionSchema: z.ZodType<Distribution> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('constant'), value: finite }),
  uniform,
  z.strictObject({ kind: z.literal('exponential'), mean: positive }),
  z.strictObject({ kind: z.literal('lognormal'), median: positive, spread: notNegative }).superRefine(meanIsFinite()),
  z.strictObject({ kind: z.literal('gamma'), shape: positive, mean: positive }),
  z.strictObject({ kind: z.literal('weibull'), shape: positive, scale: positive }).superRefine(meanIsFinite()),
  triangular,
  z
    .strictObject({ kind: z.literal('empirical'), values: z.array(finite).min(1, { abort: true }) })
    .superRefine(meanIsFinite()),
  z.strictObject({ kind: z.literal('mixture'), of: parts }),
]);
