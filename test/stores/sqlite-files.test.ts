/** Which SQLite files are taken, and which are refused before a byte of them changes, by every driver that is there. */
import { readFileSync, writeFileSync } from 'node:fs';
import Libsql from 'libsql';
import { describe, expect, it } from 'vitest';
import { isDubanError } from '../../src/shared/index.js';
import { sqliteStore } from '../../src/stores/sqlite/index.js';
import { event, refused } from '../../src/testing/store-samples.js';
import { put } from '../../src/testing/store-under-test.js';
import { drivers, newFile } from './files.js';

/** Opens a file as a store, and says with which code it was refused and whether a byte changed. */
const opened = (file: string, open = drivers[0]?.open): { readonly code: string; readonly same: boolean } => {
  const before = readFileSync(file);
  let code = 'opened';
  const database = open?.(file) ?? expect.fail();
  try {
    sqliteStore(database);
  } catch (fault) {
    code = isDubanError(fault) ? fault.code : String(fault);
  }
  database.close();
  return { code, same: before.equals(readFileSync(file)) };
};

/** A file that these statements made. */
const made = (sql: string): string => {
  const file = newFile();
  const database = new Libsql(file);
  database.exec(sql);
  database.close();
  return file;
};

/** A file of ours, after these statements. */
const ours = async (sql: string): Promise<string> => {
  const file = newFile();
  const database = new Libsql(file);
  const store = sqliteStore(database);
  await put(store, { refusals: Array.from({ length: 300 }, (_, i) => refused(`r${i}`)), events: [event(1)] });
  database.exec(`${sql}; PRAGMA wal_checkpoint(TRUNCATE)`);
  await store.close();
  return file;
};

for (const { name, open, missing } of drivers)
  describe.skipIf(missing !== undefined)(
    `files, opened by ${name}${missing === undefined ? '' : ` (${missing})`}`,
    () => {
      it('with the host’s own tables are taken, and both sides keep theirs', async () => {
        const file = made(
          'CREATE TABLE invoices (id INTEGER); INSERT INTO invoices VALUES (7); PRAGMA user_version = 41',
        );
        const database = open(file);
        const store = sqliteStore(database);
        await put(store, { events: [event(1)] });
        expect(database.prepare('SELECT id FROM invoices').get()).toMatchObject({ id: 7 });
        expect(database.prepare('PRAGMA user_version').get()).toMatchObject({ user_version: 41 });
        expect(database.prepare('PRAGMA application_id').get()).toMatchObject({ application_id: 0 });
        await store.close();
        expect((await sqliteStore(open(file)).head()).head).toBe(1);
      });

      it('with a host’s tables named as ours were once are no log of ours', () => {
        const file = made('CREATE TABLE events (id INTEGER); CREATE TABLE stream (id INTEGER)');
        expect(opened(file, open).code).toBe('opened');
      });

      it('that are no database', () => {
        const file = newFile();
        writeFileSync(file, 'this is a letter, not a database'.repeat(200));
        expect(opened(file, open)).toEqual({ code: 'store-damaged', same: true });
      });

      it('that are damaged inside', async () => {
        const file = await ours('SELECT 1');
        const bytes = readFileSync(file);
        bytes.fill(0xee, 4096 * 8, bytes.length - 512);
        writeFileSync(file, bytes);
        expect(opened(file, open)).toEqual({ code: 'store-damaged', same: true });
      });

      it.each([
        'CREATE TABLE duban_invoices (id INTEGER)',
        'ALTER TABLE duban_events ADD COLUMN more TEXT',
        'DROP TABLE duban_refusals',
        'DROP INDEX duban_events_by_case',
        'DELETE FROM duban_stream',
      ])('in which somebody did: %s', async (sql) => {
        expect(opened(await ours(sql), open)).toEqual({ code: 'store-foreign', same: true });
      });

      it('with a table of our prefix that is not ours', () => {
        const file = made('CREATE TABLE duban_stream (id INTEGER)');
        expect(opened(file, open)).toEqual({ code: 'store-foreign', same: true });
      });

      it('of a newer version, whatever tables that has', async () => {
        const file = await ours('CREATE TABLE duban_more (id INTEGER); UPDATE duban_stream SET format = 99');
        expect(opened(file, open)).toEqual({ code: 'store-newer', same: true });
      });

      it('of the former format', () => {
        const file = made(
          `CREATE TABLE events (seq INTEGER PRIMARY KEY, case_id TEXT, body TEXT NOT NULL) STRICT;
         CREATE TABLE answers (id TEXT PRIMARY KEY, digest TEXT NOT NULL) STRICT;
         CREATE TABLE refusals (number INTEGER PRIMARY KEY, id TEXT NOT NULL, body TEXT NOT NULL) STRICT;
         CREATE TABLE stream (one INTEGER PRIMARY KEY, fingerprint TEXT, reached INTEGER) STRICT;
         PRAGMA application_id = 1685414510; PRAGMA user_version = 1`,
        );
        expect(opened(file, open)).toEqual({ code: 'old-format', same: true });
      });

      it('that cannot be had at all are a failure, and no damage', () => {
        const file = made('CREATE TABLE invoices (id INTEGER)');
        const database = open(file);
        database.close();
        expect(() => sqliteStore(database)).toThrow(expect.objectContaining({ code: 'store-failed' }) as Error);
      });
    },
  );
