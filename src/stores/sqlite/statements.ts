/** What is read from and written to our tables, each statement prepared once. */
import type { Answer, AnswerKey, KnownAnswer, RefusedEntry, StreamHead, UnitWrites } from '../../engine/index.js';
import { eventFrom } from '../../policy/index.js';
import type { EventParts, PolicyEvent } from '../../policy/index.js';
import { DubanError, text } from '../../shared/index.js';
import { allRows, getRow } from './handle.js';
import type { Row, SqliteHandle, SqliteValue } from './handle.js';

/** The row of the stream, with what follows from its last event. */
export interface StreamRow extends StreamHead {
  /** The journal's last number, and how many strangers were counted. */
  readonly refused: number;
  readonly strangers: number;
}

/** The tables, to be read at any time and written within a transaction. */
export interface Tables {
  stream(): StreamRow;
  events(after: number, limit: number): readonly PolicyEvent[];
  history(id: string): readonly PolicyEvent[];
  /** In the order asked for. */
  answers(keys: readonly AnswerKey[]): readonly (KnownAnswer | undefined)[];
  refusals(after: number, limit: number): readonly RefusedEntry[];
  /** Writes what a unit says, which saw `stream`. */
  write(write: UnitWrites, stream: StreamRow): void;
}

const unkept = /[\0\p{Surrogate}]/u;
/** Drivers put a sign in the place of half a pair, and end a text at NUL: two ids would become one. */
const kept = (value: string): string => {
  if (!unkept.test(value)) return value;
  throw new DubanError(
    'bad-text',
    text(
      '编号含有不成对的代理字符或空字符',
      'an id has half of a surrogate pair, or NUL: no database keeps it as it is',
    ),
  );
};
const isKept = ({ by, id }: AnswerKey): boolean => !unkept.test(by) && !unkept.test(id);
const orUndefined = <T>(value: SqliteValue | undefined, as: (value: SqliteValue) => T): T | undefined =>
  value === null || value === undefined ? undefined : as(value);
const later = (a: number | undefined, b: number | undefined): number | undefined =>
  a === undefined || b === undefined ? (a ?? b) : Math.max(a, b);

const eventOf = ({ body }: Row): PolicyEvent => eventFrom(JSON.parse(String(body)) as EventParts);
const refusedOf = ({ number, body }: Row): RefusedEntry => ({
  ...(JSON.parse(String(body)) as Omit<RefusedEntry, 'number'>),
  number: Number(number),
});
const streamOf = (row: Row): StreamRow => ({
  head: Number(row['head'] ?? 0),
  reached: later(orUndefined(row['reached'], Number), orUndefined(row['at'], Number)),
  fingerprint: orUndefined(row['fingerprint'], String),
  refused: Number(row['refused']),
  strangers: Number(row['strangers']),
});
/** To SQLite, no bound is -1. */
const bound = (limit: number): number => (limit === Infinity ? -1 : limit);

/** The tables of a file that has them; the journal keeps its newest `journal` entries. */
export const tablesIn = (handle: SqliteHandle, journal: number): Tables => {
  const stream = handle.prepare(
    'SELECT s.fingerprint, s.reached, s.refused, s.strangers, e.seq AS head, e.at FROM duban_stream s LEFT JOIN (SELECT seq, at FROM duban_events ORDER BY seq DESC LIMIT 1) e',
  );
  const events = handle.prepare('SELECT body FROM duban_events WHERE seq > ? ORDER BY seq LIMIT ?');
  const history = handle.prepare('SELECT body FROM duban_events WHERE case_id = ? ORDER BY seq');
  const answer = handle.prepare('SELECT digest, first, last, refusal FROM duban_answers WHERE person = ? AND id = ?');
  const answers = handle.prepare(
    'SELECT k.key AS place, a.digest, a.first, a.last, a.refusal FROM json_each(?) k CROSS JOIN duban_answers a ON a.person = k.value ->> 0 AND a.id = k.value ->> 1',
  );
  const refusals = handle.prepare('SELECT number, body FROM duban_refusals WHERE number > ? ORDER BY number LIMIT ?');
  const addEvent = handle.prepare('INSERT INTO duban_events (seq, at, case_id, body) VALUES (?, ?, ?, ?)');
  const addAnswer = handle.prepare(
    'INSERT INTO duban_answers (person, id, digest, first, last, refusal) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const addRefusal = handle.prepare('INSERT INTO duban_refusals (number, body) VALUES (?, ?)');
  const dropRefusals = handle.prepare('DELETE FROM duban_refusals WHERE number <= ?');
  const amend = handle.prepare('UPDATE duban_stream SET fingerprint = ?, reached = ?, refused = ?, strangers = ?');

  const answered = ({ first, last, refusal, digest }: Row, { by, id }: AnswerKey): KnownAnswer => ({
    by,
    id,
    digest: String(digest),
    first: Number(first),
    last: Number(last),
    refusal: orUndefined(refusal, (given) => JSON.parse(String(given)) as Answer['refusal'] & object),
    events:
      Number(first) === 0 ? [] : allRows(events, Number(first) - 1, Number(last) - Number(first) + 1).map(eventOf),
  });
  /** Many are asked for in one statement: a batch would spend a tenth of its time on asking one by one. */
  const answeredOf = (keys: readonly AnswerKey[]): readonly (KnownAnswer | undefined)[] => {
    const asked = JSON.stringify(keys.map((key) => (isKept(key) ? [key.by, key.id] : [])));
    const rows = new Map(allRows(answers, asked).map((row) => [Number(row['place']), row]));
    return keys.map((key, place) => {
      const row = rows.get(place);
      return row && answered(row, key);
    });
  };
  const writeAnswer = ({ by, id, digest, first, last, refusal }: Answer): void => {
    addAnswer.run(kept(by), kept(id), digest, first, last, refusal === undefined ? null : JSON.stringify(refusal));
  };
  const writeRefusals = (entries: UnitWrites['refusals'], after: number): number => {
    for (const [i, entry] of entries.entries()) addRefusal.run(after + i + 1, JSON.stringify(entry));
    const last = after + entries.length;
    if (last > journal) dropRefusals.run(last - journal);
    return last;
  };

  return {
    stream: () => {
      const row = getRow(stream);
      if (row === undefined) throw new Error('duban_stream has no row');
      return streamOf(row);
    },
    events: (after, limit) => allRows(events, after, bound(limit)).map(eventOf),
    history: (id) => (unkept.test(id) ? [] : allRows(history, id).map(eventOf)),
    answers: (keys) => {
      const [only] = keys;
      if (only === undefined) return [];
      if (keys.length > 1) return answeredOf(keys);
      const row = isKept(only) ? getRow(answer, only.by, only.id) : undefined;
      return [row && answered(row, only)];
    },
    refusals: (after, limit) => allRows(refusals, after, bound(limit)).map(refusedOf),
    write: (write, was) => {
      let { reached } = was;
      for (const event of write.events) {
        addEvent.run(event.seq, event.at, event.case === undefined ? null : kept(event.case), JSON.stringify(event));
        reached = later(reached, event.at);
      }
      for (const given of write.answers) writeAnswer(given);
      const refused = write.refusals.length === 0 ? was.refused : writeRefusals(write.refusals, was.refused);
      const strangers = was.strangers + write.strangers;
      const fingerprint = write.fingerprint === undefined ? was.fingerprint : kept(write.fingerprint);
      reached = later(reached, write.reached);
      const follows = write.events.at(-1)?.at ?? was.reached;
      if (
        reached !== follows ||
        refused !== was.refused ||
        strangers !== was.strangers ||
        fingerprint !== was.fingerprint
      )
        amend.run(fingerprint ?? null, reached ?? null, refused, strangers);
    },
  };
};
