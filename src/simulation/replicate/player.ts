/** Scenarios played in turn: which run of which scenario an item is. */
import type { RunRecord } from '../results/index.js';
import { playRun } from '../run/index.js';
import type { Plan } from '../scenario/index.js';

/** Plays item by item: run `first` of every plan in order, then the next run. All take the same luck from the seed. */
export const playerOf =
  (plans: readonly Plan[], seed: number, first: number) =>
  (item: number): RunRecord =>
    playRun(plans[item % plans.length] as Plan, seed, first + Math.floor(item / plans.length));
