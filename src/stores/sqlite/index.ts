/** A store in one SQLite file, over any already opened synchronous handle. */
import type { Answer, EventStore, RefusedEntry } from '../../engine/index.js';
import type { PolicyEvent } from '../../policy/index.js';
import { allRows, called, getRow } from './handle.js';
import type { OpenedDatabase, Row } from './handle.js';
import { prepareFile } from './schema.js';

export type { OpenedDatabase } from './handle.js';

const eventOf = (row: Row): PolicyEvent => JSON.parse(String(row['body'])) as PolicyEvent;
const answerOf = (row: Row): Answer => ({
  id: String(row['id']),
  digest: String(row['digest']),
  first: Number(row['first']),
  last: Number(row['last']),
});
const refusedOf = (row: Row): RefusedEntry => ({
  ...(JSON.parse(String(row['body'])) as Omit<RefusedEntry, 'number'>),
  number: Number(row['number']),
});

/**
 * A stream in a SQLite file (WAL, `synchronous=FULL`). Throws `DubanError` `store-damaged`, `store-newer` or
 * `store-foreign`, having changed nothing, for a file that is not its own.
 */
export const sqliteStore = (database: OpenedDatabase): EventStore => {
  const handle = called(database);
  prepareFile(handle);
  const begin = handle.prepare('BEGIN IMMEDIATE');
  const commit = handle.prepare('COMMIT');
  const rollback = handle.prepare('ROLLBACK');
  const headOf = handle.prepare('SELECT COALESCE(MAX(seq), 0) AS head FROM events');
  const newest = handle.prepare('SELECT body FROM events ORDER BY seq DESC LIMIT 1');
  const stream = handle.prepare('SELECT fingerprint, reached FROM stream');
  const bind = handle.prepare('UPDATE stream SET fingerprint = ?');
  const reach = handle.prepare('UPDATE stream SET reached = MAX(COALESCE(reached, ?), ?)');
  const read = handle.prepare('SELECT body FROM events WHERE seq > ? ORDER BY seq LIMIT ?');
  const readCase = handle.prepare('SELECT body FROM events WHERE case_id = ? ORDER BY seq');
  const addEvent = handle.prepare('INSERT INTO events (seq, case_id, body) VALUES (?, ?, ?)');
  const addAnswer = handle.prepare('INSERT OR IGNORE INTO answers (id, digest, first, last) VALUES (?, ?, ?, ?)');
  const answer = handle.prepare('SELECT id, digest, first, last FROM answers WHERE id = ?');
  const addRefusal = handle.prepare('INSERT INTO refusals (id, body) VALUES (?, ?)');
  const refusal = handle.prepare("SELECT number, body FROM refusals WHERE id = ? AND id <> '' ORDER BY number LIMIT 1");
  const refusals = handle.prepare('SELECT number, body FROM refusals WHERE number > ? ORDER BY number LIMIT ?');

  /** Runs work in one transaction; `undefined` from it takes everything back. */
  const atomically = <T>(work: () => T | undefined): T | undefined => {
    begin.run();
    try {
      const done = work();
      (done === undefined ? rollback : commit).run();
      return done;
    } catch (fault) {
      rollback.run();
      throw fault;
    }
  };
  const known = (id: string): Row | undefined => getRow(answer, id);

  return {
    head: () => {
      const row = getRow(stream);
      const reached = row?.['reached'] ?? undefined;
      const fingerprint = row?.['fingerprint'] ?? undefined;
      const lastEvent = getRow(newest);
      const lastAt = lastEvent === undefined ? undefined : eventOf(lastEvent).at;
      return Promise.resolve({
        head: Number(getRow(headOf)?.['head'] ?? 0),
        reached: reached === undefined ? lastAt : Math.max(Number(reached), lastAt ?? Number(reached)),
        fingerprint: fingerprint === undefined ? undefined : String(fingerprint),
      });
    },
    bind: (fingerprint) => {
      bind.run(fingerprint);
      return Promise.resolve();
    },
    read: (after, limit) => Promise.resolve(allRows(read, after, limit).map(eventOf)),
    readCase: (id) => Promise.resolve(allRows(readCase, id).map(eventOf)),
    append: ({ expected, events, answers }) => {
      let turnedDown: 'conflict' | 'duplicate' = 'conflict';
      const appended = atomically(() => {
        if (Number(getRow(headOf)?.['head'] ?? 0) !== expected) return undefined;
        for (const { id, digest, first, last } of answers) {
          if (known(id) !== undefined) {
            turnedDown = 'duplicate';
            return undefined;
          }
          addAnswer.run(id, digest, first, last);
        }
        for (const event of events) addEvent.run(event.seq, event.case ?? null, JSON.stringify(event));
        return 'appended' as const;
      });
      return Promise.resolve(appended ?? turnedDown);
    },
    answer: (id) => {
      const row = known(id);
      return Promise.resolve(row === undefined ? undefined : answerOf(row));
    },
    refuse: (entry) => {
      atomically(() => {
        addRefusal.run(entry.id, JSON.stringify(entry));
        reach.run(entry.at, entry.at);
        return true;
      });
      return Promise.resolve();
    },
    refusal: (id) => {
      const row = getRow(refusal, id);
      return Promise.resolve(row === undefined ? undefined : refusedOf(row));
    },
    refusals: (after, limit) => Promise.resolve(allRows(refusals, after, limit).map(refusedOf)),
    reach: (at) => {
      reach.run(at, at);
      return Promise.resolve();
    },
    close: () => {
      handle.close();
      return Promise.resolve();
    },
  };
};
