/** Our tables in a file, the host's beside them; what is damaged, older, newer or not ours is refused before a byte changes. */
import { logFormat } from '../../engine/index.js';
import { DubanError, text } from '../../shared/index.js';
import { damaged, kindOf } from './fault.js';
import { allRows, getRow } from './handle.js';
import type { SqliteHandle } from './handle.js';
import type { Transactions } from './transaction.js';

/** "dubn": what the format before this one wrote into a file's header. */
const formerId = 0x64_75_62_6e;

/**
 * `reached` and the head follow from the last event, so the row of the stream is written only where it says more: an append
 * costs its own rows and nothing beside them.
 */
const schema: Readonly<Record<string, string>> = {
  duban_events:
    'CREATE TABLE duban_events (seq INTEGER PRIMARY KEY, at INTEGER NOT NULL, case_id TEXT, body TEXT NOT NULL) STRICT',
  duban_events_by_case: 'CREATE INDEX duban_events_by_case ON duban_events (case_id) WHERE case_id IS NOT NULL',
  duban_answers:
    'CREATE TABLE duban_answers (person TEXT, id TEXT, digest TEXT NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL, refusal TEXT, PRIMARY KEY (person, id)) STRICT, WITHOUT ROWID',
  duban_refusals: 'CREATE TABLE duban_refusals (number INTEGER PRIMARY KEY, body TEXT NOT NULL) STRICT',
  duban_stream:
    'CREATE TABLE duban_stream (one INTEGER PRIMARY KEY CHECK (one = 1), format INTEGER NOT NULL, fingerprint TEXT, reached INTEGER, refused INTEGER NOT NULL, strangers INTEGER NOT NULL) STRICT',
};
const tables = ['duban_events', 'duban_answers', 'duban_refusals', 'duban_stream'];

const former = (): DubanError =>
  new DubanError(
    'old-format',
    text(
      '该日志为更早的格式（提交 6e93c36），其中没有保存时限；请重新开始，或将其结余转入',
      'a log of an earlier format (commit 6e93c36): its spans were not stored; start anew or take its balance over',
    ),
  );
const newer = (format: number): DubanError =>
  new DubanError(
    'store-newer',
    text(
      `该文件由更新的版本写成（${format}），请升级程序；未作任何改动`,
      `the file was written by a newer version (${format}): upgrade; nothing was changed`,
    ),
  );
const foreign = (names: readonly string[]): DubanError =>
  new DubanError(
    'store-foreign',
    text(
      '该文件中有 duban_ 开头但不属 duban 的表，未作任何改动',
      'the file has tables named duban_… that are not ours; nothing was changed',
    ),
    names.map((path) => ({ path, message: text('缺失，或不是 duban 所建', 'missing, or not as duban makes it') })),
  );

const formatIn = (handle: SqliteHandle): number | undefined => {
  try {
    return Number(getRow(handle.prepare('SELECT format FROM duban_stream'))?.['format'] ?? 0);
  } catch (fault) {
    if (kindOf(fault) === 'failed') return undefined;
    throw fault;
  }
};

const inspect = (handle: SqliteHandle): 'empty' | 'ours' => {
  const found = new Map(
    allRows(handle.prepare("SELECT name, sql FROM sqlite_schema WHERE name LIKE 'duban#_%' ESCAPE '#'")).map(
      ({ name, sql }) => [String(name), String(sql)],
    ),
  );
  const id = getRow(handle.prepare('PRAGMA application_id'))?.['application_id'];
  if (found.size === 0 && Number(id) === formerId) throw former();
  if (found.size === 0) return 'empty';
  const format = found.has('duban_stream') ? formatIn(handle) : undefined;
  if (format !== undefined && format > logFormat) throw newer(format);
  const names = [...new Set([...Object.keys(schema), ...found.keys()])];
  const strange = names.filter((name) => found.get(name) !== schema[name]);
  if (strange.length > 0 || format !== logFormat) throw foreign(strange);
  for (const table of tables) {
    const check = String(Object.values(getRow(handle.prepare(`PRAGMA quick_check(${table})`)) ?? { is: 'ok' })[0]);
    if (check !== 'ok') throw damaged(check);
  }
  return 'ours';
};

/**
 * Puts our tables into a file that has none, or checks those it has: WAL, every commit on disk before it is acknowledged.
 * Of two that open an empty file at once, the second finds the tables once it has the lock.
 */
export const prepareFile = (handle: SqliteHandle, transactions: Transactions): void => {
  transactions.settle();
  const found = inspect(handle);
  handle.exec('PRAGMA journal_mode = WAL');
  handle.exec('PRAGMA synchronous = FULL');
  if (found === 'ours') return;
  transactions.run(() => {
    if (inspect(handle) === 'ours') return;
    for (const statement of Object.values(schema)) handle.exec(statement);
    handle.exec(`INSERT INTO duban_stream (one, format, refused, strangers) VALUES (1, ${logFormat}, 0, 0)`);
  });
};
