/** What is demanded of an experiment before anything runs. */
import { DubanError, text } from '../../shared/index.js';
import type { Fault } from '../../shared/index.js';

/** `DubanError` `bad-count` where a number of runs, threads or the like is no whole number above 0. */
export const demandCount = (what: string, n: number): void => {
  if (!Number.isSafeInteger(n) || n < 1)
    throw new DubanError('bad-count', text(`${what} 须为正整数`, `${what} is a whole number above 0`));
};

/** `DubanError` `bad-experiment` that lists every fault with its path; nothing where there is none. */
export const demandSound = (faults: readonly Fault[]): void => {
  if (faults.length > 0)
    throw new DubanError(
      'bad-experiment',
      text(`试验设置有 ${faults.length} 处错误`, `the experiment has ${faults.length} faults`),
      faults,
    );
};
