/** What drivers throw is told alike, whichever driver it is; what is busy is waited for, wherever it strikes. */
import Libsql from 'libsql';
import { describe, expect, it } from 'vitest';
import { sqliteStore } from '../../src/stores/sqlite/index.js';
import type { OpenedDatabase } from '../../src/stores/sqlite/index.js';
import { kindOf } from '../../src/stores/sqlite/fault.js';
import { event, refused } from '../../src/testing/store-samples.js';
import { look, put } from '../../src/testing/store-under-test.js';
import { newFile } from './files.js';

const fault = (message: string, more: object = {}): Error => Object.assign(new Error(message), more);

describe('what a driver throws', () => {
  it.each([
    ['better-sqlite3', fault('database is locked', { code: 'SQLITE_BUSY' })],
    ['better-sqlite3, reading what grew old', fault('database is locked', { code: 'SQLITE_BUSY_SNAPSHOT' })],
    ['better-sqlite3, recovering', fault('x', { code: 'SQLITE_BUSY_RECOVERY' })],
    ['libsql', fault('x', { code: 'SQLITE_BUSY', rawCode: 5 })],
    ['libsql, by number alone', fault('x', { code: '', rawCode: 261 })],
    ['node:sqlite', fault('database is locked', { code: 'ERR_SQLITE_ERROR', errcode: 5 })],
    ['node:sqlite, extended', fault('x', { code: 'ERR_SQLITE_ERROR', errcode: 517 })],
    ['a shared cache', fault('database table is locked: duban_events', { code: 'SQLITE_LOCKED_SHAREDCACHE' })],
    ['a driver without codes', fault('database is locked')],
    ['a driver without codes, of a table', fault('database table is locked')],
    ['the host’s own transaction', fault('cannot start a transaction within a transaction', { code: 'SQLITE_ERROR' })],
  ])('%s: busy', (_name, thrown) => {
    expect(kindOf(thrown)).toBe('busy');
  });

  it.each([
    ['libsql', fault('file is not a database', { code: 'SQLITE_NOTADB', rawCode: 26 })],
    ['better-sqlite3', fault('x', { code: 'SQLITE_CORRUPT_INDEX' })],
    ['node:sqlite', fault('x', { code: 'ERR_SQLITE_ERROR', errcode: 267 })],
    ['a driver without codes', fault('database disk image is malformed')],
  ])('%s: damaged', (_name, thrown) => {
    expect(kindOf(thrown)).toBe('damaged');
  });

  it.each([
    fault('database or disk is full', { code: 'SQLITE_FULL', rawCode: 13 }),
    fault('disk I/O error', { code: 'ERR_SQLITE_ERROR', errcode: 10 }),
    fault('two is enough', { code: 'SQLITE_CONSTRAINT_TRIGGER', rawCode: 1811 }),
    fault('The database connection is not open'),
    'a text',
    undefined,
    null,
  ])('%s: neither, and told as it is', (thrown) => {
    expect(kindOf(thrown)).toBe('failed');
  });
});

/** The handle, busy for its first `times` calls that run a statement beginning so; `first` is done before the first of them. */
const busyAt = (database: Libsql.Database, begins: string, times: number, first = (): void => {}): OpenedDatabase => {
  let left = times;
  const strike = (sql: string): void => {
    if (left === 0 || !sql.startsWith(begins)) return;
    if (left === times) first();
    left -= 1;
    throw fault('database is locked', { code: 'SQLITE_BUSY' });
  };
  return {
    exec: (sql: string) => {
      strike(sql);
      return database.exec(sql);
    },
    prepare: (sql: string) => {
      const statement = database.prepare(sql);
      const struck =
        (call: (...values: never[]) => unknown) =>
        (...values: never[]): unknown => {
          strike(sql);
          return call.apply(statement, values);
        };
      return {
        run: struck((...values) => statement.run(...values)),
        get: struck((...values) => statement.get(...values)),
        all: struck((...values) => statement.all(...values)),
      };
    },
    close: () => database.close(),
  };
};

describe('what is busy', () => {
  it.each([
    'BEGIN',
    'SELECT s.fingerprint',
    'SELECT body FROM duban_events WHERE seq',
    'SELECT body FROM duban_events WHERE case_id',
    'SELECT digest',
    'SELECT k.key',
    'SELECT number',
    'SELECT name',
    'PRAGMA quick_check',
    'PRAGMA journal_mode',
    'PRAGMA busy_timeout',
    'CREATE TABLE duban_answers',
  ])('is waited for: %s', async (begins) => {
    const file = newFile();
    const sound = sqliteStore(new Libsql(file));
    const made = begins.startsWith('CREATE') ? newFile() : file;
    const store = sqliteStore(busyAt(new Libsql(made), begins, 3));
    await put(store, { events: [event(1, { case: 'x' })], refusals: [refused('r')] });
    const keys = ['a', 'b'].map((id) => ({ by: 'p1', id }));
    for (const asked of [keys, keys.slice(1)])
      expect((await look(store, 0, asked, ['x'])).histories.get('x')).toHaveLength(1);
    expect(await store.read(0, 9)).toHaveLength(1);
    expect(await store.readCase('x')).toHaveLength(1);
    expect(await store.refusals(0, 9)).toHaveLength(1);
    expect(await store.strangers()).toBe(0);
    await Promise.all([sound.close(), store.close()]);
  });

  it('while an empty file gets its tables from another, in between looking and locking, finds them', async () => {
    const file = newFile();
    const other = new Libsql(file);
    const makes = (): void => void sqliteStore(other);
    const store = sqliteStore(busyAt(new Libsql(file), 'BEGIN', 1, makes));
    await put(store, { events: [event(1)] });
    expect((await sqliteStore(new Libsql(file)).head()).head).toBe(1);
    await store.close();
  });
});
