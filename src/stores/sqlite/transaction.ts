/** One transaction on a handle that the host uses as well: begun and ended without an await, and never left open. */
import { kindOf } from './fault.js';
import type { SqliteHandle } from './handle.js';

/** Transactions on one handle. */
export interface Transactions {
  /** Takes back what of our own could not be taken back before; throws where it still cannot. */
  settle(): void;
  /**
   * Runs work between begin and commit. Whatever is thrown takes everything back, and is thrown on as it is: what fails on
   * the way back never hides it.
   */
  run<T>(work: () => T): T;
}

const none = (fault: unknown): boolean => fault instanceof Error && fault.message.includes('no transaction is active');

/**
 * Transactions on a handle. `BEGIN EXCLUSIVE` is `BEGIN IMMEDIATE` in WAL; where a file cannot have WAL it takes its locks
 * at the beginning, so that COMMIT, after deciding, finds nothing busy.
 */
export const transactionsOn = (handle: SqliteHandle): Transactions => {
  const begin = handle.prepare('BEGIN EXCLUSIVE');
  const commit = handle.prepare('COMMIT');
  const rollback = handle.prepare('ROLLBACK');
  /** One of ours may be open still. */
  let left = false;
  const back = (): void => {
    try {
      rollback.run();
    } catch (fault) {
      // A full disk, a trigger: SQLite has taken it back itself.
      if (!none(fault)) throw fault;
    }
    left = false;
  };
  const backQuietly = (): void => {
    for (let tries = 0; left && tries < 2; tries += 1)
      try {
        back();
      } catch {
        // The first error is the one that is told; `settle` comes back to this one.
      }
  };
  const settle = (): void => {
    if (left) back();
  };
  return {
    settle,
    run: (work) => {
      settle();
      try {
        begin.run();
      } catch (fault) {
        // Busy: not begun, or the transaction that is open is the host's, which is not ours to end.
        left = kindOf(fault) !== 'busy';
        backQuietly();
        throw fault;
      }
      left = true;
      try {
        const done = work();
        commit.run();
        left = false;
        return done;
      } catch (fault) {
        backQuietly();
        throw fault;
      }
    },
  };
};
