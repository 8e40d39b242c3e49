/** One run of a scenario, with its figures as a table. */
import { DubanError, text } from '../../shared/index.js';
import { foldOf } from '../results/index.js';
import type { Results } from '../results/index.js';
import { playRun } from '../run/index.js';
import type { Listeners } from '../run/index.js';
import { planOf } from '../scenario/index.js';
import type { Scenario } from '../scenario/index.js';

/** How a run is chosen, and who listens. */
export interface SimulateOptions extends Listeners {
  /** A safe integer. */
  readonly seed: number;
  /** Which of the seed's runs (default 0): the same that `replicate` numbers so. */
  readonly run?: number;
}

/** Plays one run and says what it came to; `DubanError` `bad-count`, `bad-scenario` before anything runs. */
export const simulate = (scenario: Scenario, { seed, run = 0, ...listeners }: SimulateOptions): Results => {
  if (!Number.isSafeInteger(run) || run < 0)
    throw new DubanError('bad-count', text('run 须为不小于 0 的整数', 'run is a whole number, 0 or more'));
  const plan = planOf(scenario);
  const fold = foldOf(plan.layout);
  fold.add(playRun(plan, seed, run, listeners));
  return fold.results({ seed, wanted: 1 });
};
