/** A worker thread's part: it builds the scenarios itself, plays the runs it is told, and sends their records. */
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { isDubanError } from '../../shared/index.js';
import type { Fault } from '../../shared/index.js';
import type { RunRecord } from '../results/index.js';
import { planOf } from '../scenario/index.js';
import { playerOf } from './player.js';
import { built } from './source.js';
import type { ScenarioSource } from './source.js';

/** What a worker is told: the items from one number up to another, not included. An item is a run of one scenario. */
export interface Portion {
  readonly from: number;
  readonly to: number;
}

/** What a worker sends: records, or what went wrong. */
export type Answer =
  | { readonly portion: Portion; readonly records: readonly RunRecord[] }
  | { readonly failed: { readonly code?: string; readonly message: string; readonly faults?: readonly Fault[] } };

const mark = 'duban-simulation';

/** What a worker is told first: scenarios that are played in turn, run by run, and the number of the first run. */
export interface Turns {
  readonly sources: readonly ScenarioSource[];
  readonly seed: number;
  readonly first: number;
}

interface Told extends Turns {
  readonly kind: typeof mark;
}

const isTold = (value: unknown): value is Told =>
  typeof value === 'object' && value !== null && (value as Partial<Told>).kind === mark;

/** Run from its TypeScript sources, a worker reads them through `tsx`; the build needs nothing. */
const fromSources = (): readonly string[] => {
  if (!import.meta.url.endsWith('.ts')) return [];
  const loader = pathToFileURL(
    createRequire(import.meta.url)
      .resolve('tsx/esm/api')
      .replace(/cjs$/u, 'mjs'),
  ).href;
  return ['--import', `data:text/javascript,${encodeURIComponent(`import{register}from'${loader}';register();`)}`];
};

/** Starts a worker thread on this very file. */
export const startWorker = (turns: Turns): Worker =>
  new Worker(new URL(import.meta.url), {
    workerData: { kind: mark, ...turns } satisfies Told,
    execArgv: [...fromSources()],
  });

const serve = async ({ sources, seed, first }: Told): Promise<void> => {
  const answer = (given: Answer): void => parentPort?.postMessage(given);
  try {
    const play = playerOf((await Promise.all(sources.map(built))).map(planOf), seed, first);
    parentPort?.on('message', (portion: Portion) => {
      try {
        const records: RunRecord[] = [];
        for (let item = portion.from; item < portion.to; item += 1) records.push(play(item));
        answer({ portion, records });
      } catch (error) {
        answer({ failed: toldOf(error) });
      }
    });
    answer({ portion: { from: 0, to: 0 }, records: [] });
  } catch (error) {
    answer({ failed: toldOf(error) });
  }
};

const toldOf = (error: unknown): { code?: string; message: string; faults?: readonly Fault[] } =>
  isDubanError(error)
    ? { code: error.code, message: error.message, faults: error.faults }
    : { message: error instanceof Error ? (error.stack ?? error.message) : String(error) };

if (!isMainThread && isTold(workerData)) void serve(workerData);
