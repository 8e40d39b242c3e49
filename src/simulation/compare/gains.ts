/** Who gains and who loses by a variant: the groups of a measure, by what is settled of them. */
import { DubanError, text } from '../../shared/index.js';
import { demandSound } from '../replicate/index.js';
import type { ComparedRow, Comparison } from './compare.js';

/** The groups of a measure under the variants, those with the largest difference first. */
export interface Gains {
  readonly gain: readonly ComparedRow[];
  readonly lose: readonly ComparedRow[];
  /** Not settled at the level: they may gain, lose or neither. */
  readonly open: readonly ComparedRow[];
}

/**
 * Sorts the groups of a measure (units, profiles, sizes …) by whether a variant is better for them; `better` says which way
 * is good. Settled at the comparison's level, corrected for the many groups (Holm). `variant` is named where there are
 * several. `DubanError` `bad-experiment` where it is not, `no-such-row` where the comparison does not have the measure.
 */
export const whoGains = (
  { rows }: Pick<Comparison, 'rows'>,
  {
    measure,
    better,
    variant,
  }: { readonly measure: string; readonly better: 'higher' | 'lower'; readonly variant?: string },
): Gains => {
  const variants = [...new Set(rows.map((row) => row.variant))];
  if (variant === undefined && variants.length > 1)
    demandSound([
      {
        path: 'variant',
        message: text(`请指明情景：${variants.join('、')}`, `say which of the variants: ${variants.join(', ')}`),
      },
    ]);
  const own = rows
    .filter((row) => row.measure === measure && (variant ?? row.variant) === row.variant)
    .sort((a, b) => Math.abs(b.difference ?? 0) - Math.abs(a.difference ?? 0));
  if (own.length === 0)
    throw new DubanError(
      'no-such-row',
      text(`结果中没有 ${measure} ${variant ?? ''}`, `there is no row ${measure} ${variant ?? ''}`),
    );
  const sign = better === 'higher' ? 1 : -1;
  const gains = ({ difference = 0 }: ComparedRow): boolean => difference * sign > 0;
  const settled = own.filter((row) => row.settled);
  return {
    gain: settled.filter(gains),
    lose: settled.filter((row) => !gains(row)),
    open: own.filter((row) => !row.settled),
  };
};
