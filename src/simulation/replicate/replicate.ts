/** Many runs of a scenario: the same figures from the same seed, whatever the number of workers. */
import { foldOf } from '../results/index.js';
import type { Results } from '../results/index.js';
import type { Plan } from '../scenario/index.js';
import { demandCount } from './demand.js';
import { ensembleOf } from './ensemble.js';
import type { EnsembleOptions, Playable } from './ensemble.js';

/** How many runs, and over how many threads. */
export interface ReplicateOptions extends EnsembleOptions {
  readonly runs: number;
  readonly onProgress?: (done: number, runs: number) => void;
}

/**
 * Plays runs 0 to `runs - 1` and folds them in that order. Over several workers the scenario is rebuilt in each from its
 * source; a scenario itself plays in this thread only (`DubanError` `scenario-needs-source`). `bad-scenario` before
 * anything runs.
 */
export const replicate = async (of: Playable, options: ReplicateOptions): Promise<Results> => {
  const { runs, seed, level, onProgress } = options;
  demandCount('runs', runs);
  const { plans, play } = await ensembleOf([of], options);
  const [plan] = plans as readonly [Plan];
  const fold = foldOf(plan.layout);
  let done = 0;
  await play(0, runs, (records) => {
    for (const record of records) fold.add(record);
    done += 1;
    onProgress?.(done, runs);
  });
  return fold.results({ seed, wanted: runs, ...(level === undefined ? {} : { level }) });
};
