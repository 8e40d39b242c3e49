/** Estimates of one figure at some settings: more runs until the question is decided, up to a bound; each made once. */
import { ensembleOf } from '../replicate/index.js';
import type { EnsembleOptions } from '../replicate/index.js';
import type { Measure } from '../results/index.js';
import { moments } from '../statistics/index.js';
import { answeredBy, cellOf } from './question.js';
import type { Answer, Question } from './question.js';
import { pathOf, withSettings } from './varied.js';
import type { Settings, Variable } from './varied.js';

/** A figure at some settings. */
export interface Estimate {
  readonly at: Settings;
  readonly runs: number;
  readonly mean: number | undefined;
  readonly low: number | undefined;
  readonly high: number | undefined;
  readonly answer: Answer;
}

/** What is estimated, and with how many runs. */
export interface EstimateOptions extends EnsembleOptions {
  readonly question: Question;
  /** Runs at first, and at most: doubled in between as long as the question is undecided. */
  readonly runs: number;
  readonly most: number;
  readonly onProgress?: (runs: number) => void;
}

/** After how many runs the question is looked at: `[100, 200, 300]` for 100 at first and 300 at most. */
export const looksAt = (runs: number, most: number): readonly number[] => {
  const looks = [runs];
  for (let at = runs; at < most;) looks.push((at = Math.min(most, 2 * at)));
  return looks;
};

/**
 * A function that estimates the question's figure at settings, always on the same streams. The level holds for all looks at
 * one figure together (Bonferroni): each interval is as much wider, so that looking again cannot decide it by luck.
 */
export const estimatesOf = (of: Variable, options: EstimateOptions): ((settings: Settings) => Promise<Estimate>) => {
  const { question, runs, most, level = 0.95, signal, onProgress } = options;
  const looks = looksAt(runs, most);
  const each = 1 - (1 - level) / looks.length;
  const before = new Map<string, Estimate>();
  let all = 0;
  const estimate = async (at: Settings): Promise<Estimate> => {
    // Decided, it stops the runs that are still under way.
    const enough = new AbortController();
    const stop = (): void => {
      enough.abort();
    };
    signal?.addEventListener('abort', stop, { once: true });
    if (signal?.aborted === true) stop();
    const { plans, play } = await ensembleOf([withSettings(of, at)], { ...options, signal: enough.signal }, [
      pathOf(at),
    ]);
    const found = plans[0] && cellOf(plans[0].layout, question);
    const mean = moments();
    let played = 0;
    let known: Pick<Estimate, 'low' | 'high' | 'answer'> = { low: undefined, high: undefined, answer: 'undecided' };
    const look = (measure: Measure): void => {
      known = answeredBy(question, measure, mean, each);
      if (known.answer !== 'undecided') stop();
    };
    if (found !== undefined)
      await play(0, most, ([record]) => {
        if (enough.signal.aborted) return;
        played += 1;
        const value = record?.values[found.cell] ?? Number.NaN;
        if (!Number.isNaN(value)) mean.add(value);
        all += 1;
        onProgress?.(all);
        if (looks.includes(played)) look(found.measure);
      });
    signal?.removeEventListener('abort', stop);
    return { at, runs: played, mean: mean.count > 0 ? mean.mean : undefined, ...known };
  };
  return async (at) => {
    const key = JSON.stringify(at);
    const made = before.get(key) ?? (await estimate(at));
    before.set(key, made);
    return made;
  };
};
