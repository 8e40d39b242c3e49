/** Several scenarios played side by side: run by run on the same luck, here or over worker threads. */
import { DubanError, text } from '../../shared/index.js';
import { workHere, workOverWorkers } from '../../shared/workers/index.js';
import { streams } from '../random/index.js';
import type { RunRecord } from '../results/index.js';
import { planOf } from '../scenario/index.js';
import type { Plan, Scenario } from '../scenario/index.js';
import { demandLevel } from '../statistics/index.js';
import { demandCount, toldOf } from './demand.js';
import { playerOf } from './player.js';
import { built } from './source.js';
import type { ScenarioSource } from './source.js';
import { simulationWorker } from './worker.js';
import type { Turns } from './worker.js';

/** A scenario, which plays in this thread only, or where one is found, which plays in any. */
export type Playable = Scenario | ScenarioSource;

/** On what luck, over how many threads, and until when. */
export interface EnsembleOptions {
  /** A safe integer. */
  readonly seed: number;
  /** Worker threads; with 1, the default, runs are played in this thread. */
  readonly workers?: number;
  /** The level of intervals (default 0.95). */
  readonly level?: number;
  /** Cancels; what was played so far is given, marked `partial`. */
  readonly signal?: AbortSignal;
}

/** Scenarios ready to be played. */
export interface Ensemble {
  readonly plans: readonly Plan[];
  /** Plays runs `first` to `last - 1` in order and hears the records of one run together, one for each scenario. */
  readonly play: (first: number, last: number, take: (records: readonly RunRecord[]) => void) => Promise<void>;
}

const isSource = (of: Playable): of is ScenarioSource => 'module' in of;

/** Hands on as many records at a time as there are scenarios. */
const inGroups = (size: number, take: (records: readonly RunRecord[]) => void): ((record: RunRecord) => void) => {
  let group: RunRecord[] = [];
  return (record) => {
    group.push(record);
    if (group.length < size) return;
    const whole = group;
    group = [];
    take(whole);
  };
};

/**
 * Makes scenarios ready. Over several workers each is rebuilt in every worker from its source (`DubanError`
 * `scenario-needs-source`); `bad-scenario`, `bad-seed`, `bad-level` and `bad-count` before anything runs. Where there are
 * several, `paths` tells their faults apart.
 */
export const ensembleOf = async (
  of: readonly Playable[],
  options: EnsembleOptions,
  paths: readonly string[] = [],
): Promise<Ensemble> => {
  const { seed, workers = 1, level = 0.95, signal } = options;
  demandCount('workers', workers);
  demandLevel(level);
  streams(seed);
  const sources = of.filter(isSource);
  if (workers > 1 && sources.length < of.length)
    throw new DubanError(
      'scenario-needs-source',
      text('多线程须给出 { module, export, options }', 'several workers need { module, export, options }'),
    );
  const plans: Plan[] = [];
  for (const [i, one] of of.entries())
    try {
      plans.push(planOf(isSource(one) ? await built(one) : one));
    } catch (error) {
      const path = paths[i];
      throw path === undefined ? error : toldOf(path, error);
    }
  return {
    plans,
    play: async (first, last, take) => {
      const items = (last - first) * plans.length;
      const hear = inGroups(plans.length, take);
      if (workers > 1) {
        const told = { sources, seed, first } satisfies Turns;
        await workOverWorkers<RunRecord>({ ...simulationWorker, told, items, workers, signal, take: hear });
      } else await workHere(items, playerOf(plans, seed, first), hear, signal);
    },
  };
};
