/** Work over worker threads: portions are handed out as workers become free, and results come back in order. */
import { DubanError } from '../errors.js';
import { text } from '../text.js';
import { startWorker } from './worker.js';
import type { Answer, Failed, Portion } from './worker.js';

/** What a pool is asked. */
export interface WorkerTask<Result> {
  /** The URL of the file that serves, the job it serves, and what every worker is told first: plain data. */
  readonly file: string;
  readonly job: string;
  readonly told: unknown;
  /** Items 0 to `items - 1`, over so many threads. */
  readonly items: number;
  readonly workers: number;
  readonly signal: AbortSignal | undefined;
  /** Hears results in the items' order. */
  readonly take: (result: Result) => void;
}

/** How many items a worker is handed at once, and how far ahead of the slowest portion others may go. */
const portionSize = 4;
const portionsAhead = 8;

/** What went wrong in a worker, as it said it there. */
const failureOf = ({ code = 'worker-failed', message, faults = [] }: Failed): DubanError =>
  Object.assign(new DubanError(code, text('', ''), faults), { message });

/**
 * Does all items; resolves early where cancelled. Rejects with what a worker failed with, a `DubanError` of the same code,
 * and with what `take` throws.
 */
export const workOverWorkers = <Result>(task: WorkerTask<Result>): Promise<void> => {
  const { file, job, told, items, workers, signal, take } = task;
  return new Promise((resolve, reject) => {
    const early = new Map<number, readonly Result[]>();
    const idle = new Set<ReturnType<typeof startWorker>>();
    let handed = 0;
    let taken = 0;
    let over = false;
    const all = Array.from({ length: workers }, () => startWorker(file, job, told));

    const end = (settle: () => void): void => {
      if (over) return;
      over = true;
      signal?.removeEventListener('abort', cancel);
      void Promise.all(all.map((worker) => worker.terminate())).then(settle);
    };
    const cancel = (): void => {
      end(resolve);
    };
    const handOut = (): void => {
      for (const worker of idle) {
        if (handed >= items || handed - taken >= portionSize * portionsAhead * workers) return;
        const portion: Portion = { from: handed, to: Math.min(items, handed + portionSize) };
        handed = portion.to;
        idle.delete(worker);
        worker.postMessage(portion);
      }
    };
    const collect = (): void => {
      for (let results = early.get(taken); results !== undefined && !over; results = early.get(taken)) {
        early.delete(taken);
        taken += results.length;
        results.forEach(take);
      }
      if (taken >= items) end(resolve);
    };
    const failed = (error: unknown): void => {
      end(() => {
        reject(error instanceof Error ? error : new Error(String(error)));
      });
    };
    for (const worker of all) {
      worker.on('message', (answer: Answer<Result>) => {
        if (over) return;
        if ('failed' in answer) {
          failed(failureOf(answer.failed));
          return;
        }
        idle.add(worker);
        if (answer.results.length > 0) early.set(answer.portion.from, answer.results);
        try {
          collect();
        } catch (error) {
          failed(error);
          return;
        }
        handOut();
      });
      worker.on('error', failed);
    }
    if (signal?.aborted === true) cancel();
    else signal?.addEventListener('abort', cancel);
  });
};
