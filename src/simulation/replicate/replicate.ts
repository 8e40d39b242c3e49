/** Many runs of a scenario: the same figures from the same seed, whatever the number of workers. */
import { DubanError, text } from '../../shared/index.js';
import { workHere, workOverWorkers } from '../../shared/workers/index.js';
import { foldOf } from '../results/index.js';
import type { Results, RunRecord } from '../results/index.js';
import { playRun } from '../run/index.js';
import { planOf } from '../scenario/index.js';
import type { Scenario } from '../scenario/index.js';
import { built } from './source.js';
import type { ScenarioSource } from './source.js';
import { simulationWorker } from './worker.js';
import type { Told } from './worker.js';

/** How many runs, and over how many threads. */
export interface ReplicateOptions {
  readonly runs: number;
  /** A safe integer. */
  readonly seed: number;
  /** Worker threads; with 1, the default, runs are played in this thread. */
  readonly workers?: number;
  /** The level of intervals (default 0.95). */
  readonly level?: number;
  readonly onProgress?: (done: number, runs: number) => void;
  /** Cancels; what was played so far is given, marked `partial`. */
  readonly signal?: AbortSignal;
}

const demandCount = (what: string, n: number): void => {
  if (!Number.isSafeInteger(n) || n < 1)
    throw new DubanError('bad-count', text(`${what} 须为正整数`, `${what} is a whole number above 0`));
};

/**
 * Plays runs 0 to `runs - 1` and folds them in that order. Over several workers the scenario is rebuilt in each from its
 * source; a scenario itself plays in this thread only (`DubanError` `scenario-needs-source`). `bad-scenario` before
 * anything runs.
 */
export const replicate = async (of: Scenario | ScenarioSource, options: ReplicateOptions): Promise<Results> => {
  const { runs, seed, workers = 1, level, onProgress, signal } = options;
  demandCount('runs', runs);
  demandCount('workers', workers);
  if (!('module' in of) && workers > 1)
    throw new DubanError(
      'scenario-needs-source',
      text('多线程须给出 { module, export, options }', 'several workers need { module, export, options }'),
    );
  const plan = planOf('module' in of ? await built(of) : of);
  const fold = foldOf(plan.layout);
  let done = 0;
  const take = (record: RunRecord): void => {
    fold.add(record);
    done += 1;
    onProgress?.(done, runs);
  };
  if ('module' in of && workers > 1)
    await workOverWorkers<RunRecord>({
      ...simulationWorker,
      told: { source: of, seed } satisfies Told,
      items: runs,
      workers,
      signal,
      take,
    });
  else await workHere(runs, (run) => playRun(plan, seed, run), take, signal);
  return fold.results({ seed, wanted: runs, ...(level === undefined ? {} : { level }) });
};
