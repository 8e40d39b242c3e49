/** A worker thread's part: it builds the scenarios itself and plays the runs it is told. */
import { serveAsWorker } from '../../shared/workers/index.js';
import type { RunRecord } from '../results/index.js';
import { planOf } from '../scenario/index.js';
import { playerOf } from './player.js';
import { built } from './source.js';
import type { ScenarioSource } from './source.js';

/** What a worker is told first: scenarios that are played in turn, run by run, and the number of the first run. */
export interface Turns {
  readonly sources: readonly ScenarioSource[];
  readonly seed: number;
  readonly first: number;
}

/** The job's name, and the file that serves it: this one. */
export const simulationWorker = { job: 'duban-simulation', file: import.meta.url } as const;

void serveAsWorker<Turns, RunRecord>(simulationWorker.job, async ({ sources, seed, first }) =>
  playerOf((await Promise.all(sources.map(built))).map(planOf), seed, first),
);
