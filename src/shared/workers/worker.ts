/** A worker thread's part: it gets ready with what it is told, works on the items it is handed, and sends results. */
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { isDubanError } from '../errors.js';
import type { Fault } from '../errors.js';

/** Items from one number up to another, not included. */
export interface Portion {
  readonly from: number;
  readonly to: number;
}

/** What went wrong in a worker, as plain data; a code only where it is a `DubanError`. */
export interface Failed {
  readonly code?: string;
  readonly message: string;
  readonly faults?: readonly Fault[];
}

/** What a worker sends: results, or what went wrong. */
export type Answer<Result> =
  { readonly portion: Portion; readonly results: readonly Result[] } | { readonly failed: Failed };

/** What a worker is started with; `job` tells it from threads that others started. */
interface Told {
  readonly job: string;
  readonly told: unknown;
}

const isToldOf = (job: string, value: unknown): value is Told =>
  typeof value === 'object' && value !== null && (value as Partial<Told>).job === job;

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

/**
 * MiB for what is young: much is made and soon forgotten. With it 300 county seasons take three quarters of the processor
 * time that they take with the default (30 s against 40 s; Node 20, two cores, November 2026).
 */
const youngGeneration = 192;

/** Starts a worker thread on a file, which calls `serveAsWorker` for the job. */
export const startWorker = (file: string, job: string, told: unknown): Worker =>
  new Worker(new URL(file), {
    workerData: { job, told } satisfies Told,
    execArgv: [...fromSources()],
    resourceLimits: { maxYoungGenerationSizeMb: youngGeneration },
  });

const toldOf = (error: unknown): Failed =>
  isDubanError(error)
    ? { code: error.code, message: error.message, faults: error.faults }
    : { message: error instanceof Error ? (error.stack ?? error.message) : String(error) };

/**
 * In a thread started for this job: gets ready with what it was told, then answers with the result of each item. In any
 * other thread, nothing.
 */
export const serveAsWorker = async <Given, Result>(
  job: string,
  ready: (told: Given) => Promise<(item: number) => Result | Promise<Result>>,
): Promise<void> => {
  if (isMainThread || !isToldOf(job, workerData)) return;
  const answer = (given: Answer<Result>): void => parentPort?.postMessage(given);
  const fail = (error: unknown): void => {
    answer({ failed: toldOf(error) });
  };
  try {
    const work = await ready(workerData.told as Given);
    const workOn = async (portion: Portion): Promise<void> => {
      const results: Result[] = [];
      for (let item = portion.from; item < portion.to; item += 1) results.push(await work(item));
      answer({ portion, results });
    };
    parentPort?.on('message', (portion: Portion) => void workOn(portion).catch(fail));
    answer({ portion: { from: 0, to: 0 }, results: [] });
  } catch (error) {
    fail(error);
  }
};
