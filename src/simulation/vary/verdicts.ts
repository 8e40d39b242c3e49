/** The figure of a question at several settings, played side by side on the same streams. */
import { pairFold } from '../compare/index.js';
import type { Paired } from '../compare/index.js';
import { demandSound, ensembleOf } from '../replicate/index.js';
import type { EnsembleOptions } from '../replicate/index.js';
import type { Measure } from '../results/index.js';
import { moments } from '../statistics/index.js';
import { answeredBy, cellOf, questionFaults } from './question.js';
import type { Answer, Question } from './question.js';
import { pathOf, withSettings } from './varied.js';
import type { Settings, Variable } from './varied.js';

/** What runs said at one setting. */
export interface Verdict {
  readonly mean: number | undefined;
  readonly low: number | undefined;
  readonly high: number | undefined;
  readonly answer: Answer;
}

/** What is read, of how many runs. */
export interface VerdictOptions extends EnsembleOptions {
  readonly question: Question;
  readonly runs: number;
  /** Pairs of settings, by their places, whose difference is wanted as well. */
  readonly pairs: readonly (readonly [here: number, there: number])[];
  /** Hears after every run of all settings. */
  readonly onRun: () => void;
}

/** What came of it: a verdict for each setting, a difference for each pair. */
export interface Verdicts {
  readonly runs: number;
  readonly verdicts: readonly Verdict[];
  readonly differences: readonly Paired[];
}

/** Plays all settings; `bad-experiment` where one of them has not the measure. */
export const verdictsAt = async (
  of: Variable,
  settings: readonly Settings[],
  options: VerdictOptions,
): Promise<Verdicts> => {
  const { question, runs, pairs, level = 0.95, onRun } = options;
  const { plans, play } = await ensembleOf(
    settings.map((at) => withSettings(of, at)),
    options,
    settings.map(pathOf),
  );
  const [first] = plans;
  demandSound(plans.map(({ layout }) => questionFaults(layout, question)).find((faults) => faults.length > 0) ?? []);
  const cells = plans.map(({ layout }) => cellOf(layout, question)?.cell ?? -1);
  const measure = (first && cellOf(first.layout, question)?.measure) as Measure;
  const means = settings.map(() => moments());
  const folds = pairs.map(() => pairFold(measure));
  let done = 0;
  await play(0, runs, (records) => {
    const values = records.map((record, i) => record.values[cells[i] ?? -1] ?? Number.NaN);
    values.forEach((value, i) => {
      if (!Number.isNaN(value)) means[i]?.add(value);
    });
    pairs.forEach(([here, there], i) => folds[i]?.add(values[here] ?? Number.NaN, values[there] ?? Number.NaN));
    done += 1;
    onRun();
  });
  return {
    runs: done,
    verdicts: means.map((mean) => ({
      mean: mean.count > 0 ? mean.mean : undefined,
      ...answeredBy(question, measure, mean, level),
    })),
    differences: folds.map((fold) => fold.paired(level)),
  };
};
