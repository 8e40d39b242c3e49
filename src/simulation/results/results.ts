/** Results of many runs as a typed table. */
import { DubanError, text } from '../../shared/index.js';
import type { Scale } from './measure.js';
import type { Failed, Refused } from './record.js';

/**
 * One row: a measure in one group. `mean` is over runs, `low` and `high` its interval at the results' level (absent below
 * two runs); quantiles are over runs too, except for measured times, where they are over all cases of all runs.
 */
export interface Row {
  readonly measure: string;
  /** Size class, kind, profile, unit, role, habit or day; empty where the measure is not split. */
  readonly group: string;
  /** What its figures are in. */
  readonly in: Scale;
  /** Runs that had something to say. */
  readonly runs: number;
  readonly mean: number | undefined;
  readonly low: number | undefined;
  readonly high: number | undefined;
  readonly p10: number | undefined;
  readonly p50: number | undefined;
  readonly p90: number | undefined;
  readonly least: number | undefined;
  readonly most: number | undefined;
}

/** What many runs came to. */
export interface Results {
  readonly seed: number;
  readonly runs: number;
  /** Fewer runs than were asked for: cancelled on the way. */
  readonly partial: boolean;
  readonly level: number;
  /** Over all runs. */
  readonly events: number;
  readonly commands: number;
  /** Refusals by code, and by habit or arrival with the code: what they were told the first time. */
  readonly refusals: Readonly<Record<string, number>>;
  readonly refused: readonly Refused[];
  /** Reactions and deadlines that failed: none in a policy that is right, and figures with some are not to be trusted. */
  readonly faults: readonly Failed[];
  readonly rows: readonly Row[];
}

/** The row of a measure; `DubanError` `no-such-row` where there is none. */
export const rowOf = ({ rows }: Pick<Results, 'rows'>, measure: string, group = ''): Row => {
  const found = rows.find((row) => row.measure === measure && row.group === group);
  if (found === undefined)
    throw new DubanError('no-such-row', text(`结果中没有 ${measure} ${group}`, `there is no row ${measure} ${group}`));
  return found;
};
