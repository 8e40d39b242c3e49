/** Both stores keep the contract; a damaged, newer or foreign file is refused and left as it is. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { describe, expect, it } from 'vitest';
import { isDubanError } from '../../src/shared/index.js';
import { memoryStore } from '../../src/stores/memory/index.js';
import { sqliteStore } from '../../src/stores/sqlite/index.js';
import type { OpenedDatabase } from '../../src/stores/sqlite/index.js';
import { storeContract } from '../../src/testing/index.js';

const fileIn = (): string => join(mkdtempSync(join(tmpdir(), 'duban-')), 'campaign.sqlite');

describe('the contract', () => {
  for (const { name, run } of storeContract(() => Promise.resolve({ store: memoryStore() })))
    it(`memory: ${name}`, async () => expect(run()).resolves.toBeUndefined());

  const sqlite = () => {
    const file = fileIn();
    const open = () => sqliteStore(new Database(file));
    return Promise.resolve({ store: open(), reopen: () => Promise.resolve(open()) });
  };
  for (const { name, run } of storeContract(sqlite))
    it(`sqlite: ${name}`, async () => expect(run()).resolves.toBeUndefined());

  it('sqlite: over node:sqlite as well, where this Node has it', async () => {
    const builtIn = process.getBuiltinModule('node:sqlite' as never) as unknown as
      { readonly DatabaseSync: new (file: string) => OpenedDatabase } | undefined;
    if (builtIn === undefined) {
      console.warn(`node:sqlite is not part of Node ${process.version}: not tried`);
      expect(builtIn).toBeUndefined();
      return;
    }
    for (const { run } of storeContract(() =>
      Promise.resolve({ store: sqliteStore(new builtIn.DatabaseSync(fileIn())) }),
    ))
      await expect(run()).resolves.toBeUndefined();
  });
});

/** Opens a file as a store, and says with which code it was refused and whether a byte changed. */
const opened = (file: string): { readonly code: string; readonly same: boolean } => {
  const before = readFileSync(file);
  let code = 'opened';
  const database = new Database(file);
  try {
    sqliteStore(database);
  } catch (fault) {
    code = isDubanError(fault) ? fault.code : String(fault);
  }
  database.close();
  return { code, same: before.equals(readFileSync(file)) };
};

describe('files that are not ours', () => {
  it('a file that is no database', () => {
    const file = fileIn();
    writeFileSync(file, 'this is a letter, not a database'.repeat(200));
    expect(opened(file)).toEqual({ code: 'store-damaged', same: true });
  });

  it('a file that is damaged inside', async () => {
    const file = fileIn();
    const database = new Database(file);
    const store = sqliteStore(database);
    for (let n = 0; n < 200; n += 1)
      await store.refuse({
        id: `r${n}`,
        digest: '',
        at: 1,
        head: 0,
        type: 't',
        by: 'p',
        case: 'c',
        refusal: { refused: true, code: 'x'.repeat(200), failures: [] },
      });
    database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    await store.close();
    const bytes = readFileSync(file);
    bytes.fill(0xee, 4096, bytes.length - 512);
    writeFileSync(file, bytes);
    expect(opened(file)).toEqual({ code: 'store-damaged', same: true });
  });

  it('another program’s database', () => {
    const file = fileIn();
    const other = new Database(file);
    other.exec('CREATE TABLE invoices (id INTEGER); INSERT INTO invoices VALUES (1)');
    other.close();
    expect(opened(file)).toEqual({ code: 'store-foreign', same: true });
  });

  it('a newer version’s database', async () => {
    const file = fileIn();
    await sqliteStore(new Database(file)).close();
    const newer = new Database(file);
    newer.exec('PRAGMA user_version = 99');
    newer.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    newer.close();
    expect(opened(file)).toEqual({ code: 'store-newer', same: true });
  });
});
