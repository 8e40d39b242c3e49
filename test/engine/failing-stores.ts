/** Stores whose k-th call fails, undone or done: in memory, across a network, in SQLite. */
import Libsql from 'libsql';
import type { EventStore } from '../../src/engine/index.js';
import { isDubanError } from '../../src/shared/index.js';
import { memoryStore } from '../../src/stores/memory/index.js';
import { sqliteStore } from '../../src/stores/sqlite/index.js';
import { asyncStore } from '../../src/testing/async-store.js';
import type { PlantedFailure } from '../../src/testing/store-under-test.js';
import { failingDatabase } from '../stores/failing-database.js';

/** Whether a call fails undone, or is done and fails then: the caller cannot know which. */
export type When = 'before' | 'after';

/** A store, the failure planted in it, and whether an error is the one that was planted. */
export interface FailingStore extends PlantedFailure {
  readonly store: EventStore;
  readonly isOwn: (thrown: unknown) => boolean;
}

/** Counts calls; the armed one fails. */
const counter = (when: When) => {
  let left = 0;
  let struck = false;
  const strikes = (): boolean => {
    left -= 1;
    if (left === 0) struck = true;
    return left === 0;
  };
  return {
    strikes,
    when,
    arm: (k: number) => {
      left = k;
      struck = false;
    },
    disarm: () => {
      left = 0;
      return struck;
    },
  };
};

const lost = (): Error => new Error('the disk is gone');

const inMemory = (when: When): FailingStore => {
  const kept = memoryStore();
  const { strikes, ...failure } = counter(when);
  const call = async <T>(work: () => Promise<T>): Promise<T> => {
    const struck = strikes();
    if (struck && when === 'before') throw lost();
    const done = await work();
    if (struck) throw lost();
    return done;
  };
  return {
    ...failure,
    isOwn: (thrown) => thrown instanceof Error && thrown.message === 'the disk is gone',
    store: {
      unit: async (wanted, decide) => {
        if (strikes()) throw lost();
        const struck = strikes();
        const value = await kept.unit(wanted, (seen) => {
          const decided = decide(seen);
          if (struck && when === 'before') throw lost();
          return decided;
        });
        if (struck) throw lost();
        return value;
      },
      head: () => call(() => kept.head()),
      read: (after, limit) => call(() => kept.read(after, limit)),
      readCase: (id) => call(() => kept.readCase(id)),
      refusals: (after, limit) => call(() => kept.refusals(after, limit)),
      strangers: () => call(() => kept.strangers()),
      close: () => kept.close(),
    },
  };
};

const acrossANetwork = (when: When): FailingStore => {
  const { strikes, ...failure } = counter(when);
  return {
    ...failure,
    isOwn: (thrown) => thrown instanceof Error && /^lost (before|after) /u.test(thrown.message),
    store: asyncStore({ fail: () => (strikes() ? when : undefined) }),
  };
};

const inSqlite = (when: When): FailingStore => {
  const { database, ...failure } = failingDatabase(new Libsql(':memory:'), when);
  return {
    ...failure,
    isOwn: (thrown) =>
      isDubanError(thrown) &&
      thrown.code === 'store-failed' &&
      (thrown.cause as { readonly code?: unknown } | undefined)?.code === 'SQLITE_IOERR',
    store: sqliteStore(database),
  };
};

/** Every kind of store, each empty and new when it is made. */
export const failingStores: Readonly<Record<'memory' | 'network' | 'sqlite', (when: When) => FailingStore>> = {
  memory: inMemory,
  network: acrossANetwork,
  sqlite: inSqlite,
};
