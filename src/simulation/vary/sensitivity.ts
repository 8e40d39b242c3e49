/** Sensitivity: one parameter at a time from low to high, what that moves, and which one flips the answer. */
import type { Paired } from '../compare/index.js';
import { demandCount } from '../replicate/index.js';
import type { EnsembleOptions } from '../replicate/index.js';
import { estimatesOf } from './estimate.js';
import { flipBetween, middleOf, turnIn } from './flip.js';
import type { Flip } from './flip.js';
import { demandAsked } from './question.js';
import type { Question } from './question.js';
import { rangeFaults, rangesOf } from './ranges.js';
import type { Range } from './ranges.js';
import { verdictsAt } from './verdicts.js';
import type { Verdict } from './verdicts.js';
import type { Settings, Variable } from './varied.js';

/** What is asked, and how far each parameter may be from what is assumed. */
export interface SensitivityOptions extends EnsembleOptions {
  /** By their paths in the options. */
  readonly parameters: Readonly<Record<string, Range>>;
  readonly question: Question;
  readonly runs: number;
  /** How often a range is halved to find where the answer flips (default 6: to a sixty-fourth of it). */
  readonly halvings?: number;
  /** Hears how many runs were played so far, of all settings. */
  readonly onProgress?: (runs: number) => void;
}

/** A parameter: the figure at either end, what lies between them, and where the answer flips if it does. */
export interface SensitiveTo {
  readonly parameter: string;
  readonly low: Verdict & { readonly value: number };
  readonly high: Verdict & { readonly value: number };
  /** From the low end to the high one, run by run. */
  readonly swing: Paired;
  readonly flip: Flip | undefined;
}

/** What a sensitivity analysis came to. */
export interface Sensitivity {
  readonly seed: number;
  readonly runs: number;
  readonly partial: boolean;
  readonly level: number;
  /** The figure as everything is assumed. */
  readonly base: Verdict;
  /** Parameters by the size of their swing, the largest first. */
  readonly rows: readonly SensitiveTo[];
}

const size = ({ swing }: SensitiveTo): number => Math.abs(swing.difference ?? 0);

/**
 * Plays the scenario as assumed and with each parameter at either end, all on the same streams, and halves towards where
 * an answer flips. Intervals are as wide as it takes for all answers at the ends to hold together at the level (Bonferroni).
 * Parameters are turned one at a time: what two do together it does not tell. Where it flips it takes for granted that it
 * flips once. `DubanError` `bad-experiment` for what cannot be varied.
 */
export const sensitivity = async (of: Variable, options: SensitivityOptions): Promise<Sensitivity> => {
  const { parameters, question, runs, seed, halvings = 6, level = 0.95, signal, onProgress } = options;
  demandCount('runs', runs);
  demandCount('halvings', halvings);
  const ranged = rangesOf(of, parameters);
  const assumed: Settings = Object.fromEntries(ranged.map(({ parameter, base }) => [parameter, base]));
  await demandAsked(of, question, rangeFaults(of, parameters), [assumed], options);
  const settings = ranged.flatMap(({ parameter, low, high }) => [
    { ...assumed, [parameter]: low },
    { ...assumed, [parameter]: high },
  ]);
  let played = 0;
  const tell = (more: number): void => {
    played += more;
    onProgress?.(played);
  };
  const each = { ...options, level: 1 - (1 - level) / (settings.length + 1) };
  const {
    runs: done,
    verdicts,
    differences,
  } = await verdictsAt(of, [...settings, assumed], {
    ...each,
    pairs: ranged.map((_, i) => [2 * i, 2 * i + 1]),
    onRun: () => {
      tell(settings.length + 1);
    },
  });
  const base = verdicts[settings.length] as Verdict;
  const estimate = estimatesOf(of, {
    ...each,
    most: runs,
    onProgress: () => {
      tell(1);
    },
  });
  const rows: SensitiveTo[] = [];
  for (const [i, range] of ranged.entries()) {
    const { parameter } = range;
    const low = { value: range.low, ...(verdicts[2 * i] as Verdict) };
    const high = { value: range.high, ...(verdicts[2 * i + 1] as Verdict) };
    const turn = turnIn([low, { value: range.base, ...base }, high]);
    const at = (value: number) => estimate({ ...assumed, [parameter]: value });
    const flip =
      turn === undefined || signal?.aborted === true
        ? undefined
        : await flipBetween(at, question, turn, middleOf(range, halvings));
    rows.push({ parameter, low, high, swing: differences[i] as Paired, flip });
  }
  return {
    seed,
    runs: done,
    partial: signal?.aborted === true,
    level,
    base,
    rows: rows.sort((a, b) => size(b) - size(a)),
  };
};
