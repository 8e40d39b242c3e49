/** The common shape of synchronous SQLite drivers: better-sqlite3, libsql, node:sqlite. No driver is imported. */

/** A value SQLite can hold here. */
export type SqliteValue = string | number | null;

/** A prepared statement. */
export interface SqliteStatement {
  run(...values: SqliteValue[]): unknown;
  get(...values: SqliteValue[]): unknown;
  all(...values: SqliteValue[]): unknown;
}

/** What is asked of a driver's handle; its statements are called with strings, numbers and null only. */
export interface OpenedDatabase {
  exec(sql: string): unknown;
  prepare(sql: string): {
    readonly run: (...values: never[]) => unknown;
    readonly get: (...values: never[]) => unknown;
    readonly all: (...values: never[]) => unknown;
  };
  close(): unknown;
}

/** The same, as the store calls it. */
export interface SqliteHandle {
  exec(sql: string): unknown;
  prepare(sql: string): SqliteStatement;
  close(): unknown;
}

/** The handle as the store calls it: every driver's statements take these values. */
export const called = (database: OpenedDatabase): SqliteHandle => database;

/** One row, as an object by column. */
export type Row = Readonly<Record<string, SqliteValue>>;

/** The row a statement gets, if there is one. */
export const getRow = (statement: SqliteStatement, ...values: SqliteValue[]): Row | undefined =>
  (statement.get(...values) as Row | null | undefined) ?? undefined;

/** The rows a statement gets. */
export const allRows = (statement: SqliteStatement, ...values: SqliteValue[]): readonly Row[] =>
  statement.all(...values) as readonly Row[];
