/** One SQLite file shared with its host: whose transaction is whose, and what is told where it breaks. */
import Libsql from 'libsql';
import { describe, expect, it } from 'vitest';
import { sqliteStore } from '../../src/stores/sqlite/index.js';
import { answer, event, refused } from '../../src/testing/store-samples.js';
import { look, put } from '../../src/testing/store-under-test.js';
import { newFile } from './files.js';

const countOf = (database: Libsql.Database, table: string): number =>
  (database.prepare(`SELECT COUNT(*) AS n FROM ${table}`).get() as { readonly n: number }).n;

/** A file of the host's, with a table of invoices and our store beside it. */
const shared = (options: Parameters<typeof sqliteStore<Libsql.Database>>[1] = {}) => {
  const file = newFile();
  const database = new Libsql(file);
  database.exec('CREATE TABLE invoices (id INTEGER PRIMARY KEY, of INTEGER NOT NULL)');
  return { file, database, store: sqliteStore(database, options) };
};

describe('the first error is the one that is told, and the store works on', () => {
  it('a trigger that rolls the transaction back', async () => {
    const { database, store } = shared();
    database.exec(
      "CREATE TRIGGER no_more BEFORE INSERT ON duban_events WHEN NEW.seq = 2 BEGIN SELECT RAISE(ROLLBACK, 'two is enough'); END",
    );
    await put(store, { events: [event(1)] });
    await expect(put(store, { events: [event(2)], strangers: 1 })).rejects.toMatchObject({
      code: 'store-failed',
      message: expect.stringContaining('two is enough') as string,
      cause: { message: 'two is enough' },
    });
    expect((await store.head()).head).toBe(1);
    database.exec('DROP TRIGGER no_more');
    await put(store, { events: [event(2)] });
    expect(await store.strangers()).toBe(0);
  });

  it('a full disk', async () => {
    const { database, store } = shared();
    await put(store, { events: [event(1)] });
    const pages = (database.prepare('PRAGMA page_count').get() as { readonly page_count: number }).page_count;
    database.exec(`PRAGMA max_page_count = ${pages + 2}`);
    const long = Array.from({ length: 60 }, (_, i) => event(i + 2, { keeps: { note: 'x'.repeat(3_000) } }));
    await expect(put(store, { events: long })).rejects.toMatchObject({
      code: 'store-failed',
      message: expect.stringContaining('full') as string,
      cause: { code: 'SQLITE_FULL' },
    });
    expect((await store.head()).head).toBe(1);
    database.exec('PRAGMA max_page_count = 1073741823');
    await put(store, { events: long });
    expect((await store.head()).head).toBe(61);
  });

  it('a store that was closed', async () => {
    const { database, store } = shared();
    await store.close();
    await expect(look(store)).rejects.toMatchObject({ code: 'store-closed' });
    await expect(store.head()).rejects.toMatchObject({ code: 'store-closed' });
    await store.close();
    expect(database.open).toBe(false);
  });
});

describe('the host’s own statements', () => {
  it('between awaits never land inside a unit: what the host wrote stays when a unit is taken back', async () => {
    const { database, store } = shared();
    const insert = database.prepare('INSERT INTO invoices (of) VALUES (?)');
    let host = 0;
    const calls: Promise<unknown>[] = [];
    for (let n = 1; n <= 60; n += 1) {
      calls.push(
        store
          .unit({ after: 0, answers: [], histories: [] }, ({ head }) => {
            if (n % 3 === 0) throw new Error('taken back');
            return {
              write: {
                events: [event(head + 1)],
                answers: [],
                refusals: [refused(`r${n}`)],
                strangers: 1,
                reached: undefined,
                fingerprint: undefined,
              },
              value: n,
            };
          })
          .catch(() => undefined),
      );
      for (let turns = n % 5; turns > 0; turns -= 1) await Promise.resolve();
      expect(database.inTransaction).toBe(false);
      insert.run(n);
      host += 1;
    }
    await Promise.all(calls);
    expect(countOf(database, 'invoices')).toBe(host);
    expect((await store.head()).head).toBe(40);
  });

  it('in a transaction that the host left open over an await are not joined: the unit waits for its end', async () => {
    const { database, store } = shared();
    database.exec('BEGIN; INSERT INTO invoices (of) VALUES (1)');
    const call = put(store, { events: [event(1)] });
    await new Promise((go) => setTimeout(go, 20));
    expect(countOf(database, 'duban_events')).toBe(0);
    database.exec('ROLLBACK');
    await call;
    expect(countOf(database, 'invoices')).toBe(0);
    expect((await store.head()).head).toBe(1);
  });

  it('in a transaction that is never ended are told as what holds the unit up', async () => {
    const { database, store } = shared({ patience: 20 });
    database.exec('BEGIN; INSERT INTO invoices (of) VALUES (1)');
    await expect(put(store, { events: [event(1)] })).rejects.toMatchObject({
      code: 'store-busy',
      cause: { message: expect.stringContaining('within a transaction') as string },
    });
    database.exec('COMMIT');
    expect(countOf(database, 'invoices')).toBe(1);
  });
});

describe('inTransaction', () => {
  const writesInvoices = (fail: (seq: number) => void) =>
    shared({
      inTransaction: (database, events) => {
        for (const { seq } of events) {
          database.prepare('INSERT INTO invoices (of) VALUES (?)').run(seq);
          fail(seq);
        }
      },
    });

  it('writes with the log or not at all, and is called only where there are events', async () => {
    let calls = 0;
    const { database, store } = writesInvoices((seq) => {
      calls += 1;
      if (seq === 3) throw new TypeError('no invoice for three');
    });
    await put(store, { events: [event(1), event(2)] });
    await put(store, { refusals: [refused('r')], strangers: 1, reached: 9_000 });
    expect(calls).toBe(2);
    await expect(put(store, { events: [event(3)], answers: [answer('p1', 'a', 3)] })).rejects.toMatchObject({
      code: 'hook-failed',
      cause: { message: 'no invoice for three' },
    });
    expect(countOf(database, 'invoices')).toBe(2);
    expect((await look(store, 0, [{ by: 'p1', id: 'a' }])).answers).toEqual([undefined]);
    expect((await store.head()).head).toBe(2);
  });

  it('sees the events as written, on the handle as it was given', async () => {
    const seen: unknown[] = [];
    const database = new Libsql(newFile());
    const store = sqliteStore(database, {
      inTransaction: (given, events) => {
        seen.push(given === database, events, countOf(given, 'duban_events'));
      },
    });
    const events = [event(1), event(2)];
    await put(store, { events });
    expect(seen).toEqual([true, events, 2]);
  });

  it('is synchronous: a promise is refused, and what comes of it is not waited for', async () => {
    const { database, store } = shared({
      inTransaction: (async (given: Libsql.Database) => {
        given.exec('INSERT INTO invoices (of) VALUES (1)');
        await Promise.resolve();
        throw new Error('later');
      }) as unknown as (database: Libsql.Database) => void,
    });
    await expect(put(store, { events: [event(1)] })).rejects.toMatchObject({ code: 'hook-failed' });
    expect(countOf(database, 'invoices')).toBe(0);
    expect((await store.head()).head).toBe(0);
  });

  it('that busy strikes is not called again: all is taken back, and told as the hook’s', async () => {
    let calls = 0;
    const { store } = shared({
      inTransaction: () => {
        calls += 1;
        throw Object.assign(new Error('database is locked'), { code: 'SQLITE_BUSY' });
      },
    });
    await expect(put(store, { events: [event(1)] })).rejects.toMatchObject({ code: 'hook-failed' });
    expect(calls).toBe(1);
  });

  it('that ends the transaction itself fails, whichever way', async () => {
    const { store } = shared({ inTransaction: (database) => void database.exec('ROLLBACK') });
    await expect(put(store, { events: [event(1)] })).rejects.toMatchObject({ code: 'store-failed' });
    expect((await store.head()).head).toBe(0);
  });
});

describe('a busy COMMIT', () => {
  it('takes all back and is store-busy: deciding happens once', async () => {
    const database = new Libsql(newFile());
    let strikes = 1;
    const store = sqliteStore({
      exec: (sql: string) => database.exec(sql),
      prepare: (sql: string) => {
        const statement = database.prepare(sql);
        if (sql !== 'COMMIT') return statement;
        return {
          get: () => undefined,
          all: () => [],
          run: () => {
            strikes -= 1;
            if (strikes < 0) throw Object.assign(new Error('database is locked'), { code: 'SQLITE_BUSY' });
            return statement.run();
          },
        };
      },
      close: () => database.close(),
    });
    let times = 0;
    const unit = store.unit({ after: 0, answers: [], histories: [] }, () => {
      times += 1;
      return { write: undefined, value: 1 };
    });
    await expect(unit).rejects.toMatchObject({ code: 'store-busy' });
    expect(times).toBe(1);
    expect(database.inTransaction).toBe(false);
  });
});
