/** "Can it still be made?": how often everything is done by a day, for the whole and for each unit. */
import { viewState } from '../../engine/index.js';
import type { CampaignState } from '../../engine/index.js';
import { text } from '../../shared/index.js';
import type { When } from '../behaviour/index.js';
import { demandSound } from '../replicate/index.js';
import { rowOf } from '../results/index.js';
import type { Row } from '../results/index.js';
import { forecast } from './forecast.js';
import type { ForecastOptions } from './forecast.js';
import { isOver } from './rest-of.js';
import type { Expectation } from './rest-of.js';

/** What is to be zero, and by the end of which day. */
export interface Aim extends ForecastOptions {
  readonly tally: string;
  readonly by: When;
}

/** How often it is made: the share of runs with its interval, and what is left now. */
export interface Chance {
  readonly left: number;
  readonly share: number | undefined;
  readonly low: number | undefined;
  readonly high: number | undefined;
}

/** The answer. */
export interface Outlook {
  readonly seed: number;
  readonly runs: number;
  readonly partial: boolean;
  readonly level: number;
  /** All units together. */
  readonly whole: Chance;
  /** Each unit that takes part, those with the least chance first; none where the tally is of the campaign only. */
  readonly rows: readonly (Chance & { readonly unit: string })[];
}

const whole = 'whole';
const each = 'unit';

const chanceOf = ({ mean, low, high }: Row, left: number): Chance => ({ left, share: mean, low, high });

/**
 * Plays the rest of the season and says how often a tally is zero by the end of a day. A share near 1 says that it can be
 * made as people are expected to work, no more: intervals are of luck, not of what was assumed. `DubanError` `bad-experiment` for a tally that
 * the policy does not have.
 */
export const canStillMakeIt = async (
  state: CampaignState,
  expectation: Expectation,
  { tally, by, ...options }: Aim,
): Promise<Outlook> => {
  const found = state.policy.tallies.find(({ id }) => id === tally);
  demandSound([
    ...(found === undefined
      ? [{ path: 'tally', message: text(`没有统计项 ${tally}`, `there is no tally ${tally}`) }]
      : []),
    ...(isOver(state, by) ? [{ path: 'by', message: text('该日已过', 'the day is over') }] : []),
  ]);
  const perUnit = found?.per === 'unit';
  const results = await forecast(
    state,
    {
      ...expectation,
      measures: [
        { id: whole, kind: 'at-zero', tally, on: by },
        ...(perUnit ? [{ id: each, kind: 'units-at-zero' as const, tally, on: by, per: 'unit' as const }] : []),
      ],
    },
    options,
  );
  const { seed, runs, partial, level, rows } = results;
  const view = viewState(state);
  const leftIn = (unit: string): number => view.total(tally, unit);
  const takesPart = (unit: string): boolean => {
    const kind = view.unit(unit)?.kind;
    return kind !== undefined && state.policy.scope.kinds.includes(kind);
  };
  const units = rows.filter(({ measure, group }) => measure === each && takesPart(group));
  const left = perUnit ? units.reduce((sum, { group }) => sum + leftIn(group), 0) : view.total(tally);
  return {
    seed,
    runs,
    partial,
    level,
    whole: chanceOf(rowOf(results, whole), left),
    rows: units
      .map((row) => ({ unit: row.group, ...chanceOf(row, leftIn(row.group)) }))
      .sort((a, b) => (a.share ?? 0) - (b.share ?? 0) || b.left - a.left),
  };
};
