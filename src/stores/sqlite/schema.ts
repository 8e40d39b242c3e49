/** The file's schema and its version; a damaged, newer or foreign file is refused before a byte of it changes. */
import { DubanError, text } from '../../shared/index.js';
import { allRows, getRow } from './handle.js';
import type { SqliteHandle } from './handle.js';

/** "dubn" in the file's header says whose it is. */
const applicationId = 0x64_75_62_6e;
const version = 1;
const ours = new Set(['events', 'answers', 'refusals', 'stream']);

const schema = `
CREATE TABLE events (seq INTEGER PRIMARY KEY, case_id TEXT, body TEXT NOT NULL) STRICT;
CREATE INDEX events_by_case ON events (case_id) WHERE case_id IS NOT NULL;
CREATE TABLE answers (id TEXT PRIMARY KEY, digest TEXT NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE refusals (number INTEGER PRIMARY KEY, id TEXT NOT NULL, body TEXT NOT NULL) STRICT;
CREATE INDEX refusals_by_id ON refusals (id) WHERE id <> '';
CREATE TABLE stream (one INTEGER PRIMARY KEY CHECK (one = 1), fingerprint TEXT, reached INTEGER) STRICT;
INSERT INTO stream (one) VALUES (1);
PRAGMA application_id = ${applicationId};
PRAGMA user_version = ${version};
`;

const pragma = (handle: SqliteHandle, name: string): number => {
  const row = getRow(handle.prepare(`PRAGMA ${name}`));
  return Number(row?.[name] ?? 0);
};

const damaged = (cause: unknown): DubanError =>
  new DubanError(
    'store-damaged',
    text(
      '数据库文件已损坏，未作任何改动；请用备份恢复',
      'the database file is damaged; nothing was changed: restore a backup',
    ),
    [],
    cause,
  );

const inspect = (handle: SqliteHandle): 'empty' | 'ours' => {
  let tables: readonly string[];
  let check: string;
  let ids: readonly [number, number];
  try {
    tables = allRows(
      handle.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"),
    ).map(({ name }) => String(name));
    ids = [pragma(handle, 'application_id'), pragma(handle, 'user_version')];
    check = String(Object.values(getRow(handle.prepare('PRAGMA quick_check(1)')) ?? { quick_check: 'ok' })[0]);
  } catch (fault) {
    throw damaged(fault);
  }
  if (check !== 'ok') throw damaged(check);
  if (tables.length === 0 && ids[0] === 0 && ids[1] === 0) return 'empty';
  if (ids[0] !== applicationId || !tables.every((name) => ours.has(name)))
    throw new DubanError(
      'store-foreign',
      text('该文件不是 duban 的数据库，未作任何改动', 'the file is not a duban database; nothing was changed'),
      tables.map((name) => ({ path: name, message: text('其他程序的表', 'a table of another program') })),
    );
  if (ids[1] > version)
    throw new DubanError(
      'store-newer',
      text(
        `该文件由更新的版本写成（${ids[1]}），请升级程序；未作任何改动`,
        `the file was written by a newer version (${ids[1]}): upgrade; nothing was changed`,
      ),
    );
  return 'ours';
};

/** Makes an empty file ours, or checks one that is: WAL, every commit on disk before it is acknowledged. */
export const prepareFile = (handle: SqliteHandle): void => {
  const found = inspect(handle);
  handle.exec('PRAGMA journal_mode = WAL');
  handle.exec('PRAGMA synchronous = FULL');
  if (found === 'empty') handle.exec(`BEGIN IMMEDIATE;${schema}COMMIT;`);
};
