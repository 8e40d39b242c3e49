/** What went wrong in a database, whichever driver tells it: busy, damaged, or failed. */
import { DubanError, isDubanError, text } from '../../shared/index.js';

/** Busy passes by waiting; damaged needs a backup; everything else is told as it is. */
type FaultKind = 'busy' | 'damaged' | 'failed';

const kindsByCode: Readonly<Record<number, FaultKind>> = { 5: 'busy', 6: 'busy', 11: 'damaged', 26: 'damaged' };
const kindsByName: readonly (readonly [RegExp, FaultKind])[] = [
  [/^SQLITE_(?:BUSY|LOCKED)/u, 'busy'],
  [/^SQLITE_(?:CORRUPT|NOTADB)/u, 'damaged'],
];
const kindsByMessage: readonly (readonly [RegExp, FaultKind])[] = [
  [/database (?:schema |table )?is locked/u, 'busy'],
  // The host has a transaction of its own open on the handle: it ends, and must not be joined.
  [/(?:within|inside) a transaction/u, 'busy'],
  [/file is not a database|disk image is malformed/u, 'damaged'],
];
const match = (kinds: typeof kindsByName, words: unknown): FaultKind | undefined =>
  typeof words === 'string' ? kinds.find(([pattern]) => pattern.test(words))?.[1] : undefined;

/**
 * The kind of what a driver threw. better-sqlite3 and libsql say it in `code` (`SQLITE_BUSY_SNAPSHOT`), libsql in `rawCode`
 * as well, node:sqlite in `errcode` (the extended code, its low byte the primary one); the message is SQLite's in all.
 */
export const kindOf = (fault: unknown): FaultKind => {
  if (typeof fault !== 'object' || fault === null || isDubanError(fault)) return 'failed';
  const { code, errcode, rawCode, message } = fault as Readonly<Record<string, unknown>>;
  const number = typeof errcode === 'number' ? errcode : rawCode;
  return (
    match(kindsByName, code) ??
    (typeof number === 'number' ? kindsByCode[number & 0xff] : undefined) ??
    match(kindsByMessage, message) ??
    'failed'
  );
};

const wordsOf = (fault: unknown): string => (fault instanceof Error ? fault.message : String(fault));

/** `DubanError` `store-busy`: nothing was written, and it may be tried again. */
export const busy = (cause: unknown): DubanError =>
  new DubanError(
    'store-busy',
    text('数据库正被占用，未作任何改动，请稍后再试', 'the database is held by another; nothing was changed: try again'),
    [],
    cause,
  );

/** `DubanError` `store-damaged`. */
export const damaged = (cause: unknown): DubanError =>
  new DubanError(
    'store-damaged',
    text(
      '数据库文件已损坏，未作任何改动；请用备份恢复',
      'the database file is damaged; nothing was changed: restore a backup',
    ),
    [],
    cause,
  );

/** `DubanError` of what was thrown, with the driver's own words: `store-busy`, `store-damaged` or `store-failed`. */
export const toldAs = (fault: unknown): DubanError => {
  if (isDubanError(fault)) return fault;
  const kind = kindOf(fault);
  if (kind === 'busy') return busy(fault);
  if (kind === 'damaged') return damaged(fault);
  return new DubanError(
    'store-failed',
    text(`数据库出错：${wordsOf(fault)}`, `the database failed: ${wordsOf(fault)}`),
    [],
    fault,
  );
};

/** `DubanError` `hook-failed`: the host's `inTransaction` threw, and all was taken back. */
export const hookFailed = (cause: unknown): DubanError =>
  new DubanError(
    'hook-failed',
    text(
      `宿主程序的 inTransaction 出错，全部撤回：${wordsOf(cause)}`,
      `inTransaction threw; all was taken back: ${wordsOf(cause)}`,
    ),
    [],
    cause,
  );
