/** What is given on the command line: `--runs 200`. */
import { availableParallelism } from 'node:os';

/** The number after a flag, or what holds without it. */
export const numberAfter = (flag: string, otherwise: number): number => {
  const at = process.argv.indexOf(flag);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
};

/** How many worker threads to use: as told, or as many as there are processors, four at most. */
export const workersTold = (): number => numberAfter('--workers', Math.min(4, availableParallelism()));

/** A signal that ends with Ctrl-C: what was played so far is then told. */
export const untilInterrupted = (): AbortSignal => {
  const cancel = new AbortController();
  process.once('SIGINT', () => {
    cancel.abort();
  });
  return cancel.signal;
};

/** Tells on a terminal how far runs have come. */
export const tellProgress = (done: number, runs: number): void => {
  if (process.stderr.isTTY) process.stderr.write(`\r${done} / ${runs}${done === runs ? '\n' : ''}`);
};

/** Tells on a terminal how many runs were played, where nobody knows how many it will take. */
export const tellPlayed = (played: number): void => {
  if (process.stderr.isTTY) process.stderr.write(`\r${played}`);
};

/** A share in words. */
export const percent = (share: number | undefined): string =>
  share === undefined ? '—' : `${(share * 100).toFixed(1)} %`;
