/** A SQLite handle whose k-th call fails, as a disk does. */
import type { OpenedDatabase } from '../../src/stores/sqlite/index.js';
import type { PlantedFailure } from '../../src/testing/store-under-test.js';

/** A handle, and the failure that is planted in it. */
export interface FailingDatabase extends PlantedFailure {
  readonly database: OpenedDatabase;
}

type Call = (...values: never[]) => unknown;

/**
 * The same handle; once armed, its k-th `exec`, `prepare`, `run`, `get` or `all` fails undone (`before`), or is done and fails
 * then (`after`).
 */
export const failingDatabase = (given: OpenedDatabase, when: 'before' | 'after' = 'before'): FailingDatabase => {
  let left = 0;
  let struck = false;
  const failed = (): Error => {
    struck = true;
    return Object.assign(new Error('disk I/O error'), { code: 'SQLITE_IOERR' });
  };
  const counted =
    <F extends Call>(call: F) =>
    (...values: Parameters<F>): ReturnType<F> => {
      const strikes = left === 1;
      left -= 1;
      if (strikes && when === 'before') throw failed();
      const done = call(...values) as ReturnType<F>;
      if (strikes) throw failed();
      return done;
    };
  return {
    database: {
      exec: counted((sql: string) => given.exec(sql)),
      prepare: counted((sql: string) => {
        const statement = given.prepare(sql);
        return {
          run: counted((...values: never[]) => statement.run(...values)),
          get: counted((...values: never[]) => statement.get(...values)),
          all: counted((...values: never[]) => statement.all(...values)),
        };
      }),
      close: () => given.close(),
    },
    arm: (k) => {
      left = k;
      struck = false;
    },
    disarm: () => {
      left = 0;
      return struck;
    },
  };
};
