/** Shares: how often something came out one way and not the other. */
import { DubanError, text } from '../../shared/index.js';
import { proportionInterval } from '../statistics/index.js';
import { unnamed } from './figure.js';
import type { Figure, FigureOptions } from './figure.js';

/** How things came out; `undecided` counts those not seen to come out either way. */
export interface Outcomes {
  readonly yes: number;
  readonly no: number;
  readonly undecided?: number;
}

/**
 * The share of `yes` among those decided, with Wilson's interval. The undecided are left out: right where what is decided
 * late comes out as what is decided soon. `DubanError` `bad-count` where nothing was decided, or counts are no counts.
 */
export const fitShare = (outcomes: Outcomes, { level, source = unnamed }: FigureOptions = {}): Figure => {
  const { yes, no, undecided = 0 } = outcomes;
  if (!Number.isSafeInteger(undecided) || undecided < 0)
    throw new DubanError('bad-count', text('undecided 须为不小于 0 的整数', 'undecided is a whole number, 0 or more'));
  return { ...proportionInterval(yes, yes + no, level), n: yes + no + undecided, censored: undecided, source };
};
