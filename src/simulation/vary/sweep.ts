/** Sweeps: every combination of some options, played on the same luck, as one table. */
import { text } from '../../shared/index.js';
import type { Fault, Json } from '../../shared/index.js';
import { demandCount, demandSound, ensembleOf } from '../replicate/index.js';
import type { ReplicateOptions } from '../replicate/index.js';
import { foldOf } from '../results/index.js';
import type { Results, Row } from '../results/index.js';
import { overlapping, pathOf, unknownParameters, withSettings } from './varied.js';
import type { Settings, Variable } from './varied.js';

/** The values of each parameter that are combined: `{ 'choices.sign-off-days': [3, 2], strict: [true, false] }`. */
export type Grid = Readonly<Record<string, readonly Json[]>>;

/** What is swept over. */
export interface SweepOptions extends ReplicateOptions {
  readonly grid: Grid;
}

/** A row of results at one point of the grid. */
export interface SweptRow extends Row {
  readonly at: Settings;
}

/** What a sweep came to: the points in order, the last parameter turning fastest. */
export interface Sweep {
  readonly seed: number;
  /** Runs that every point played to the end. */
  readonly runs: number;
  readonly partial: boolean;
  readonly level: number;
  readonly points: readonly { readonly at: Settings; readonly results: Results }[];
  /** All rows of all points; as CSV each parameter has a column. */
  readonly rows: readonly SweptRow[];
}

/** Every combination of a grid. */
const pointsOf = (grid: Grid): readonly Settings[] =>
  Object.entries(grid).reduce<readonly Settings[]>(
    (points, [name, values]) => points.flatMap((point) => values.map((value) => ({ ...point, [name]: value }))),
    [{}],
  );

const faultsOf = (of: Variable, grid: Grid): readonly Fault[] => [
  ...(Object.keys(grid).length === 0
    ? [{ path: 'grid', message: text('至少一个参数', 'at least one parameter') }]
    : []),
  ...Object.entries(grid)
    .filter(([, values]) => values.length === 0)
    .map(([name]) => ({ path: `grid.${name}`, message: text('至少一个取值', 'at least one value') })),
  ...unknownParameters(of, Object.keys(grid), 'grid'),
  ...overlapping(Object.keys(grid), 'grid'),
];

/**
 * Plays every combination run by run on the same streams. `DubanError` `bad-experiment` for an empty grid and for parameters
 * that the options do not name or that lie within one another; otherwise as `replicate`.
 */
export const sweep = async (of: Variable, options: SweepOptions): Promise<Sweep> => {
  const { runs, seed, level = 0.95, grid, onProgress } = options;
  demandCount('runs', runs);
  demandSound(faultsOf(of, grid));
  const settings = pointsOf(grid);
  const { plans, play } = await ensembleOf(
    settings.map((at) => withSettings(of, at)),
    options,
    settings.map(pathOf),
  );
  const folds = plans.map(({ layout }) => foldOf(layout));
  let done = 0;
  await play(0, runs, (records) => {
    records.forEach((record, i) => folds[i]?.add(record));
    done += 1;
    onProgress?.(done, runs);
  });
  const points = folds.map((fold, i) => ({
    at: settings[i] ?? {},
    results: fold.results({ seed, wanted: runs, level }),
  }));
  return {
    seed,
    runs: done,
    partial: done < runs,
    level,
    points,
    rows: points.flatMap(({ at, results }) => results.rows.map((row): SweptRow => ({ at, ...row }))),
  };
};
