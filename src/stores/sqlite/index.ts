/** A store in one SQLite file, over any already opened synchronous handle, beside the host's own tables. */
import { checkPage } from '../../engine/index.js';
import { journalBound, tailPage } from '../../engine/index.js';
import type { UnitDecision, EventStore, UnitReads, UnitWrites, UnitWants } from '../../engine/index.js';
import type { PolicyEvent } from '../../policy/index.js';
import { DubanError, text } from '../../shared/index.js';
import { checkFollows } from '../follows.js';
import { hookFailed, kindOf, toldAs } from './fault.js';
import { called } from './handle.js';
import type { OpenedDatabase } from './handle.js';
import { inTurn } from './patience.js';
import type { Attempt } from './patience.js';
import { prepareFile } from './schema.js';
import { tablesIn } from './statements.js';
import type { StreamRow, Tables } from './statements.js';
import { transactionsOn } from './transaction.js';
import type { Transactions } from './transaction.js';

export type { OpenedDatabase } from './handle.js';

/** How a store in SQLite waits and keeps, and what the host does in its transactions. */
export interface SqliteStoreOptions<D extends OpenedDatabase> {
  /**
   * Called within each transaction that writes events, after ours and before COMMIT, with the handle as it was given: the
   * host's own tables change with the log or not at all. Synchronous. What it throws takes all back (`hook-failed`).
   */
  readonly inTransaction?: (database: D, events: readonly PolicyEvent[]) => void;
  /** Milliseconds for which SQLite itself waits for a lock, the event loop standing still: 50. Holds for the whole handle. */
  readonly busyTimeout?: number;
  /** Milliseconds for which a call is tried again, the event loop running, before it is `store-busy`: 30,000. */
  readonly patience?: number;
  /** How many refusals the journal keeps; the oldest fall out. `journalBound` unless given. */
  readonly journal?: number;
}

/** What a unit throws that is the caller's own, or final: passed through the transaction as it is. */
interface Final {
  readonly final: unknown;
}

const seenOf = (tables: Tables, { head, reached, fingerprint }: StreamRow, wanted: UnitWants): UnitReads => ({
  head,
  reached,
  fingerprint,
  tail: head > wanted.after ? tables.events(wanted.after, tailPage) : [],
  answers: tables.answers(wanted.answers),
  histories: new Map(wanted.histories.map((id) => [id, tables.history(id)])),
});

const isThenable = (value: unknown): value is PromiseLike<unknown> =>
  typeof value === 'object' && value !== null && typeof (value as { readonly then?: unknown }).then === 'function';

/**
 * A stream in a SQLite file (WAL, `synchronous=FULL`), in tables named `duban_…`. Throws `DubanError` `store-damaged`,
 * `store-newer`, `old-format` or `store-foreign`, having changed nothing, for a file that it must not write to. A file that
 * another process holds at this moment is looked at by the first call instead, which waits for it as every call does.
 */
export const sqliteStore = <D extends OpenedDatabase>(
  database: D,
  { inTransaction, busyTimeout = 50, patience = 30_000, journal = journalBound }: SqliteStoreOptions<D> = {},
): EventStore => {
  const handle = called(database);
  const take = inTurn(patience);
  let transactions: Transactions | undefined;
  let tables: Tables | undefined;
  let closed = false;

  const begun = (): Transactions => {
    if (transactions !== undefined) return transactions;
    handle.exec(`PRAGMA busy_timeout = ${busyTimeout}`);
    transactions = transactionsOn(handle);
    return transactions;
  };
  const opened = (): Tables => {
    // Some drivers' statements outlive their handle.
    if (closed) throw new DubanError('store-closed', text('数据库已关闭', 'the store was closed'));
    if (tables !== undefined) return tables;
    prepareFile(handle, begun());
    tables = tablesIn(handle, journal);
    return tables;
  };
  const hook = (events: readonly PolicyEvent[]): void => {
    if (inTransaction === undefined || events.length === 0) return;
    let returned: unknown;
    try {
      returned = inTransaction(database, events);
    } catch (fault) {
      throw hookFailed(fault);
    }
    if (!isThenable(returned)) return;
    // Whatever it does later is outside the transaction, and is not waited for.
    returned.then(undefined, () => undefined);
    throw hookFailed(new TypeError('it returned a promise: it must be synchronous'));
  };

  const unitOnce = <T>(wanted: UnitWants, decide: (seen: UnitReads) => UnitDecision<T>): Attempt<T> => {
    let theirs: Final | undefined;
    let decided: UnitDecision<T> | undefined;
    const decideOnce = (seen: UnitReads): UnitDecision<T> => {
      try {
        decided = decide(seen);
        return decided;
      } catch (fault) {
        theirs = { final: fault };
        throw fault;
      }
    };
    const keep = (write: UnitWrites, stream: StreamRow, on: Tables): void => {
      checkFollows(stream.head, write.events);
      on.write(write, stream);
      hook(write.events);
    };
    try {
      const on = opened();
      return begun().run(() => {
        const stream = on.stream();
        const { write, value } = decideOnce(seenOf(on, stream, wanted));
        if (write !== undefined) keep(write, stream, on);
        return { value };
      });
    } catch (fault) {
      if (theirs !== undefined) throw theirs.final;
      // Deciding happens once, so that what is busy afterwards is the caller's to try again.
      if (decided === undefined && kindOf(fault) === 'busy') return { busy: fault };
      throw toldAs(fault);
    }
  };
  const reading =
    <T>(read: (on: Tables) => T): (() => Attempt<T>) =>
    () => {
      try {
        const on = opened();
        begun().settle();
        return { value: read(on) };
      } catch (fault) {
        if (kindOf(fault) === 'busy') return { busy: fault };
        throw toldAs(fault);
      }
    };

  try {
    opened();
  } catch (fault) {
    if (kindOf(fault) !== 'busy') throw toldAs(fault);
  }
  return {
    unit: async (wanted, decide) => {
      checkPage(wanted.after, tailPage);
      return take(() => unitOnce(wanted, decide));
    },
    head: () =>
      take(
        reading((on) => {
          const { head, reached, fingerprint } = on.stream();
          return { head, reached, fingerprint };
        }),
      ),
    read: async (after, limit) => {
      checkPage(after, limit);
      return take(reading((on) => on.events(after, limit)));
    },
    readCase: (id) => take(reading((on) => on.history(id))),
    refusals: async (after, limit) => {
      checkPage(after, limit);
      return take(reading((on) => on.refusals(after, limit)));
    },
    strangers: () => take(reading((on) => on.stream().strangers)),
    close: () =>
      take(() => {
        if (!closed) handle.close();
        closed = true;
        return { value: undefined };
      }),
  };
};
