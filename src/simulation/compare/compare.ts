/** Comparing scenarios: the same population and the same luck, run by run, under one policy and under another. */
import { text } from '../../shared/index.js';
import type { Fault } from '../../shared/index.js';
import { demandCount, demandSound, ensembleOf } from '../replicate/index.js';
import type { Playable, ReplicateOptions } from '../replicate/index.js';
import { foldOf } from '../results/index.js';
import type { Results } from '../results/index.js';
import { differencesOf } from './differences.js';
import type { Difference } from './differences.js';

/** A measure of one variant in one group against the same of the first variant. */
export interface ComparedRow extends Difference {
  readonly variant: string;
}

/** What a comparison came to. */
export interface Comparison {
  readonly seed: number;
  /** Runs that every variant played to the end. */
  readonly runs: number;
  /** Fewer runs than were asked for: cancelled on the way. */
  readonly partial: boolean;
  readonly level: number;
  /** The variant that the others are held against: the first. */
  readonly base: string;
  /** Each variant by itself. */
  readonly variants: Readonly<Record<string, Results>>;
  /** Every other variant against the base, measure by measure and group by group. */
  readonly rows: readonly ComparedRow[];
}

/** Names that an object would put in another order than they were written. */
const isNumeral = (name: string): boolean => /^(0|[1-9]\d*)$/u.test(name);

const faultsOf = (names: readonly string[]): readonly Fault[] => [
  ...(names.length < 2 ? [{ path: 'variants', message: text('至少两个情景', 'at least two variants') }] : []),
  ...names
    .filter(isNumeral)
    .map((name) => ({ path: `variants.${name}`, message: text('名称不得只是数字', 'a name is not a bare number') })),
];

/**
 * Plays several scenarios run by run on the same streams and holds all of them against the first. A stream belongs to a
 * unit and to the place of a habit or an arrival in its list: variants share their luck as far as they have units by the
 * same names and the same habits and arrivals. Figures that differ by runs are differences of the scenarios, not of luck.
 * `DubanError` `bad-experiment` lists measures that are not in all; otherwise as `replicate`.
 */
export const compare = async (
  variants: Readonly<Record<string, Playable>>,
  options: ReplicateOptions,
): Promise<Comparison> => {
  const { runs, seed, level = 0.95, onProgress } = options;
  const names = Object.keys(variants);
  demandCount('runs', runs);
  demandSound(faultsOf(names));
  const paths = names.map((name) => `variants.${name}`);
  const { plans, play } = await ensembleOf(Object.values(variants), options, paths);
  const folds = plans.map(({ layout }) => foldOf(layout));
  const [base, ...others] = plans.map(({ layout }) => layout);
  const differences = others.flatMap((layout, i) =>
    base === undefined ? [] : [differencesOf(base, layout, paths[i + 1] ?? '')],
  );
  demandSound(differences.flatMap(({ faults }) => faults));
  let done = 0;
  await play(0, runs, (records) => {
    const [first, ...rest] = records;
    records.forEach((record, i) => folds[i]?.add(record));
    if (first !== undefined) rest.forEach((record, i) => differences[i]?.add(first, record));
    done += 1;
    onProgress?.(done, runs);
  });
  const results = folds.map((fold) => fold.results({ seed, wanted: runs, level }));
  return {
    seed,
    runs: done,
    partial: done < runs,
    level,
    base: names[0] ?? '',
    variants: Object.fromEntries(names.flatMap((name, i) => (results[i] === undefined ? [] : [[name, results[i]]]))),
    rows: differences.flatMap((one, i) =>
      one.rows(level).map((row): ComparedRow => ({ variant: names[i + 1] ?? '', ...row })),
    ),
  };
};
