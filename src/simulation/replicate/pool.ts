/** Runs over worker threads: portions are handed out as workers become free, and records come back in order. */
import { DubanError, text } from '../../shared/index.js';
import type { RunRecord } from '../results/index.js';
import { startWorker } from './worker.js';
import type { Answer, Portion, Turns } from './worker.js';

/** What a pool is asked. */
export interface PoolTask {
  readonly turns: Turns;
  readonly items: number;
  readonly workers: number;
  readonly signal: AbortSignal | undefined;
  /** Hears records in the items' order. */
  readonly take: (record: RunRecord) => void;
}

/** How many items a worker is handed at once, and how far ahead of the slowest portion others may go. */
const portionSize = 4;
const portionsAhead = 8;

/** Plays all items; resolves early where cancelled. Rejects with the `DubanError` of a scenario that is refused. */
export const playOverWorkers = ({ turns, items, workers, signal, take }: PoolTask): Promise<void> =>
  new Promise((resolve, reject) => {
    const early = new Map<number, readonly RunRecord[]>();
    const idle = new Set<ReturnType<typeof startWorker>>();
    let handed = 0;
    let taken = 0;
    let over = false;
    const all = Array.from({ length: workers }, () => startWorker(turns));

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
      for (let records = early.get(taken); records !== undefined && !over; records = early.get(taken)) {
        early.delete(taken);
        taken += records.length;
        records.forEach(take);
      }
      if (taken >= items) end(resolve);
    };
    const failed = (error: unknown): void => {
      end(() => {
        reject(error instanceof Error ? error : new Error(String(error)));
      });
    };
    for (const worker of all) {
      worker.on('message', (answer: Answer) => {
        if (over) return;
        if ('failed' in answer) {
          const { code = 'worker-failed', message, faults = [] } = answer.failed;
          failed(new DubanError(code, text(message, message), code === 'worker-failed' ? faults : []));
          return;
        }
        idle.add(worker);
        if (answer.records.length > 0) early.set(answer.portion.from, answer.records);
        collect();
        handOut();
      });
      worker.on('error', failed);
    }
    if (signal?.aborted === true) cancel();
    else signal?.addEventListener('abort', cancel);
  });
