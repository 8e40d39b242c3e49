/** Folding runs into results: moments and quantiles per cell, in the order of runs, in memory that does not grow. */
import {
  alikeEnds,
  allAlike,
  allOrNone,
  meanInterval,
  moments,
  proportionInterval,
  sketch,
} from '../statistics/index.js';
import type { Moments } from '../statistics/index.js';
import { faultList } from './faults.js';
import type { Layout } from './layout.js';
import { neverNegative, scaleOf } from './measure.js';
import type { Measure } from './measure.js';
import type { RunRecord } from './record.js';
import { refusals } from './refusals.js';
import type { Results, Row } from './results.js';

/** Takes runs in order and says what they come to. */
export interface Fold {
  add(record: RunRecord): void;
  results(about: { readonly seed: number; readonly wanted: number; readonly level?: number }): Results;
}

/**
 * The interval of a measure's mean: Wilson's for shares that are 0 or 1 in every run, be it of one unit or of many; within 0
 * and 1 for other shares, and not below 0 where no figure is. Runs that all agree are no certainty. Absent below two runs.
 */
export const intervalOf = (
  measure: Measure,
  mean: Moments | undefined,
  level: number,
): { readonly low: number | undefined; readonly high: number | undefined } => {
  if (mean === undefined || mean.count < 2) return { low: undefined, high: undefined };
  const share = scaleOf(measure) === 'share';
  if (share && allOrNone(mean)) return proportionInterval(Math.round(mean.mean * mean.count), mean.count, level);
  if (share && allAlike(mean)) return alikeEnds(mean, level, [0, 1]);
  const { low, high } = meanInterval(mean, level);
  const least = neverNegative(measure) || mean.min >= 0 ? Math.max(0, low) : low;
  return { low: least, high: share ? Math.min(1, high) : high };
};

const quantiles = [0.1, 0.5, 0.9] as const;

/** A fold over runs of one layout. */
export const foldOf = (layout: Layout): Fold => {
  const means = Array.from({ length: layout.cells }, () => moments());
  const spreads = Array.from({ length: layout.cells }, () => sketch());
  const pooled = Array.from({ length: layout.sketches }, () => sketch());
  const refused = refusals();
  const faults = faultList();
  let [runs, events, commands] = [0, 0, 0];
  return {
    add: (record) => {
      runs += 1;
      events += record.events;
      commands += record.commands;
      for (let cell = 0; cell < layout.cells; cell += 1) {
        const value = record.values[cell] ?? Number.NaN;
        if (Number.isNaN(value)) continue;
        means[cell]?.add(value);
        spreads[cell]?.add(value);
      }
      record.sketches.forEach((state, i) => pooled[i]?.merge(sketch(state)));
      for (const { work, code, message, count } of record.refused) refused.add(work, code, message, count);
      for (const one of record.faults) faults.add(one);
    },
    results: ({ seed, wanted, level = 0.95 }) => {
      const rows = layout.blocks.flatMap((block) =>
        block.groups.map((group, i): Row => {
          const cell = block.at + i;
          const mean = means[cell];
          const spread = block.sketch < 0 ? spreads[cell] : pooled[block.sketch + i];
          const count = mean?.count ?? 0;
          const { low, high } = intervalOf(block.measure, mean, level);
          const at = (share: number): number | undefined =>
            spread === undefined || spread.count === 0 ? undefined : spread.quantile(share);
          const [p10, p50, p90] = quantiles.map(at);
          return {
            measure: block.measure.id,
            group,
            in: scaleOf(block.measure),
            runs: count,
            mean: count > 0 ? mean?.mean : undefined,
            low,
            high,
            p10,
            p50,
            p90,
            least: at(0),
            most: at(1),
          };
        }),
      );
      const list = refused.list();
      const codes = new Map<string, number>();
      for (const { code, count } of list) codes.set(code, (codes.get(code) ?? 0) + count);
      const sorted = [...codes].sort(([a], [b]) => (a < b ? -1 : 1));
      return {
        seed,
        runs,
        partial: runs < wanted,
        level,
        events,
        commands,
        refusals: Object.fromEntries(sorted),
        refused: list,
        faults: faults.list(),
        rows,
      };
    },
  };
};
