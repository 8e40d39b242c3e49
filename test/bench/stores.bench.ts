/** The SQLite store beside raw inserts of the same rows with the same driver, alternating in one run; and reloading. */
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';
import type { Answer, UnitWrites } from '../../src/engine/index.js';
import { day } from '../../src/calendar/index.js';
import { eventFrom } from '../../src/policy/index.js';
import type { PolicyEvent } from '../../src/policy/index.js';
import { sqliteStore } from '../../src/stores/sqlite/index.js';
import { median } from './row.js';
import type { Row } from './row.js';
import { sized } from './scale.js';
import type { Scale } from './scale.js';

const eventOf = (seq: number): PolicyEvent =>
  eventFrom({
    seq,
    type: 'problem.applied',
    at: 1_660_000_000_000 + seq,
    on: day('2022-09-01'),
    by: 'township-1-cadre-3',
    roles: ['responsible'],
    cause: 'command',
    command: `c${seq}`,
    cites: ['3.3.i', 'A3'],
    policy: 'f'.repeat(16),
    case: `township-1-u${seq % 500}`,
    procedure: 'problem',
    unit: 'township-1',
    state: 'work.applied+timeliness.on-time+reminders.none+inspection.none+request.none+referral.none',
    keeps: { appliedBy: 'township-1-cadre-3', appliedOn: '2022-09-01', statement: '措施已全部落实，效果已核对' },
    asked: { type: 'problem.apply', data: { statement: '措施已全部落实，效果已核对', appliedOn: '2022-09-01' } },
    amounts: [{ tally: 'unfinished-problems', unit: 'township-1', member: undefined, by: -1 }],
  });
const answerOf = (seq: number): Answer => ({
  by: 'township-1-cadre-3',
  id: `c${seq}`,
  digest: 'd'.repeat(64),
  first: seq,
  last: seq,
  refusal: undefined,
});
/** What a unit of these commands writes, as the engine does: the clock has reached the last of them. */
const written = (numbers: readonly number[]): UnitWrites => {
  const events = numbers.map(eventOf);
  return {
    events,
    answers: numbers.map(answerOf),
    refusals: [],
    strangers: 0,
    reached: events.at(-1)?.at,
    fingerprint: undefined,
  };
};

const perSecond = (count: number, began: number): number => (count / (performance.now() - began)) * 1000;

/** Units of `size` commands through the store, each asked first whether it has its answer. */
const throughStore = async (file: string, count: number, size: number): Promise<number> => {
  const store = sqliteStore(new Database(file));
  const began = performance.now();
  for (let seq = 1; seq <= count; seq += size) {
    const numbers = Array.from({ length: size }, (_, i) => seq + i);
    const answers = numbers.map((n) => ({ by: 'township-1-cadre-3', id: `c${n}` }));
    await store.unit({ after: seq - 1, answers, histories: [] }, () => ({ write: written(numbers), value: seq }));
  }
  const rate = perSecond(count, began);
  await store.close();
  return rate;
};

/** The same rows into the same tables by hand: an event and an answer a command, one transaction a batch. */
const raw = async (file: string, count: number, size: number): Promise<number> => {
  await sqliteStore(new Database(file)).close();
  const database = new Database(file);
  database.exec('PRAGMA journal_mode = WAL');
  database.exec('PRAGMA synchronous = FULL');
  const event = database.prepare('INSERT INTO duban_events (seq, at, case_id, body) VALUES (?, ?, ?, ?)');
  const answer = database.prepare(
    'INSERT INTO duban_answers (person, id, digest, first, last, refusal) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const [begin, commit] = [database.prepare('BEGIN IMMEDIATE'), database.prepare('COMMIT')];
  const began = performance.now();
  for (let seq = 1; seq <= count; seq += size) {
    begin.run();
    for (let n = seq; n < seq + size; n += 1) {
      const made = eventOf(n);
      event.run(n, made.at, made.case, JSON.stringify(made));
      const { by, id, digest, first, last } = answerOf(n);
      answer.run(by, id, digest, first, last, null);
    }
    commit.run();
  }
  const rate = perSecond(count, began);
  database.close();
  return rate;
};

/** Without the first round, where there are more. */
const warm = (rates: readonly number[]): readonly number[] => (rates.length > 1 ? rates.slice(1) : rates);

const compare = async (folder: string, name: string, rounds: number, count: number, size: number): Promise<Row> => {
  const [ours, theirs]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    const turns = [
      async () => ours.push(await throughStore(join(folder, `${name}-s${round}`), count, size)),
      async () => theirs.push(await raw(join(folder, `${name}-r${round}`), count, size)),
    ];
    for (const turn of round % 2 === 0 ? turns : turns.reverse()) await turn();
  }
  const [value, baseline] = [median(warm(ours)), median(warm(theirs))];
  return { suite: 'stores', name, value, unit: 'commands/s', baseline, ratio: value / baseline };
};

const reload = async (folder: string, count: number): Promise<Row> => {
  const file = join(folder, 'reload');
  await throughStore(file, count, 100);
  const store = sqliteStore(new Database(file));
  const began = performance.now();
  let after = 0;
  for (let page = await store.read(0, 2000); page.length > 0; page = await store.read(after, 2000))
    after = page.at(-1)?.seq ?? after;
  const value = perSecond(after, began);
  await store.close();
  return { suite: 'stores', name: 'reload from the log', value, unit: 'events/s' };
};

/** Measures. */
export const run = async (scale: Scale): Promise<readonly Row[]> => {
  const folder = mkdtempSync(join('out', 'bench-'));
  try {
    return [
      await compare(folder, 'one at a time', sized(scale, 7, 1), sized(scale, 1500, 20), 1),
      await compare(folder, 'batches of 100', sized(scale, 7, 1), sized(scale, 20_000, 200), 100),
      await reload(folder, sized(scale, 50_000, 2500)),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
