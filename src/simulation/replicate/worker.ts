/** A worker thread's part: it builds the scenario itself and plays the runs it is told. */
import { serveAsWorker } from '../../shared/workers/index.js';
import type { RunRecord } from '../results/index.js';
import { playRun } from '../run/index.js';
import { planOf } from '../scenario/index.js';
import { built } from './source.js';
import type { ScenarioSource } from './source.js';

/** What a worker is told first. */
export interface Told {
  readonly source: ScenarioSource;
  readonly seed: number;
}

/** The job's name, and the file that serves it: this one. */
export const simulationWorker = { job: 'duban-simulation', file: import.meta.url } as const;

void serveAsWorker<Told, RunRecord>(simulationWorker.job, async ({ source, seed }) => {
  const plan = planOf(await built(source));
  return (run) => playRun(plan, seed, run);
});
