/** What is demanded of an experiment before anything runs. */
import { DubanError, isDubanError, text } from '../../shared/index.js';
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

/**
 * What somebody threw while one of several was made, told of that one: every fault under its path. An error without faults
 * becomes a fault itself. Anything else stays as it is.
 */
export const toldOf = (path: string, error: unknown): unknown => {
  if (!isDubanError(error)) return error;
  const [head = ''] = error.message.split('\n');
  const halves = head.split(' / ');
  const middle = Math.ceil(halves.length / 2);
  const message = text(halves.slice(0, middle).join(' / '), halves.slice(middle).join(' / '));
  const faults =
    error.faults.length > 0
      ? error.faults.map((one) => ({ ...one, path: `${path}.${one.path}` }))
      : [{ path, message }];
  return new DubanError(error.code, message, faults, error);
};
