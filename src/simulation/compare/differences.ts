/** All figures of a scenario against those of another, as they come in, and as a table with corrected p-values. */
import type { Layout, RunRecord } from '../results/index.js';
import { holm } from '../statistics/index.js';
import { aligned } from './alignment.js';
import { pairFold } from './pair.js';
import type { Paired } from './pair.js';
import type { Fault } from '../../shared/index.js';

/** A measure in one group, there against here. */
export interface Difference extends Paired {
  readonly measure: string;
  /** Size class, kind, profile, unit, role or day; empty where the measure is not split. */
  readonly group: string;
  /** The p-value corrected for the measure's groups (Holm). */
  readonly adjusted: number;
  /** Whether the sign is settled at the level, correction included. */
  readonly settled: boolean;
}

/** Takes pairs of runs and says how they differ. */
export interface Differences {
  add(here: RunRecord, there: RunRecord): void;
  rows(level: number): readonly Difference[];
  /** What cannot be compared, under its path. */
  readonly faults: readonly Fault[];
}

/** Differences between two layouts; what they have not in common is told under `path`. */
export const differencesOf = (here: Layout, there: Layout, path: string): Differences => {
  const { cells, faults } = aligned(here, there, path);
  const folds = cells.map(({ measure }) => pairFold(measure));
  return {
    faults,
    add: (one, other) => {
      cells.forEach((cell, i) =>
        folds[i]?.add(one.values[cell.here] ?? Number.NaN, other.values[cell.there] ?? Number.NaN),
      );
    },
    rows: (level) => {
      const found = cells.map(({ measure, group }, i) => ({
        measure: measure.id,
        group,
        ...(folds[i] ?? pairFold(measure)).paired(level),
      }));
      const families = new Map<string, number[]>();
      found.forEach(({ measure, runs }, i) => {
        if (runs > 1) families.set(measure, [...(families.get(measure) ?? []), i]);
      });
      const adjusted = new Float64Array(found.length).fill(1);
      for (const family of families.values())
        holm(family.map((i) => found[i]?.p ?? 1)).forEach((p, place) => {
          adjusted[family[place] ?? 0] = p;
        });
      return found.map((row, i) => {
        const p = adjusted[i] ?? 1;
        return { ...row, adjusted: p, settled: p <= 1 - level };
      });
    },
  };
};
