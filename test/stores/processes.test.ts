/** Several processes over one file with default options: nobody is turned away, nothing is lost, whoever waits goes on living. */
import Libsql from 'libsql';
import { describe, expect, it } from 'vitest';
import type { PolicyEvent } from '../../src/policy/index.js';
import { sqliteStore } from '../../src/stores/sqlite/index.js';
import { event, write } from '../../src/testing/store-samples.js';
import { look } from '../../src/testing/store-under-test.js';
import { newFile } from './files.js';
import { start } from './processes.js';
import type { Started } from './processes.js';

const units = 300;

const logOf = async (file: string): Promise<readonly PolicyEvent[]> => {
  const store = sqliteStore(new Libsql(file));
  const log = await store.read(0, Infinity);
  await store.close();
  return log;
};

/** The log has no gap, and of each process exactly what it was told is durable, or at most one unit more. */
const isSound = (log: readonly PolicyEvent[], told: ReadonlyMap<string, Started>): void => {
  expect(log.map(({ seq }) => seq)).toEqual(log.map((_, i) => i + 1));
  for (const [by, { lines }] of told) {
    const own = log.filter((one) => one.by === by);
    expect(own.map(({ command }) => Number(command))).toEqual(own.map((_, i) => i + 1));
    expect(own.slice(0, lines.length).map(({ command, seq }) => `${command} ${seq}`)).toEqual(lines);
    expect(own.length - lines.length).toBeLessThanOrEqual(1);
  }
};

describe('several processes', () => {
  it.each([2, 3])('%i open an empty file at once and append: none is thrown out, nothing is lost', async (count) => {
    const file = newFile();
    const told = new Map(Array.from({ length: count }, (_, i) => [`p${i}`, start(file, `p${i}`, `${units}`)]));
    for (const { ended } of told.values()) expect(await ended).toEqual({ code: 0, complaint: '' });
    const log = await logOf(file);
    expect(log).toHaveLength(count * units);
    isSound(log, told);
  });

  it('of three one is killed: what it was told is durable is there, and the others go on', async () => {
    const file = newFile();
    const told = new Map(['p0', 'p1', 'p2'].map((by) => [by, start(file, by, `${units}`)]));
    const victim = told.get('p1') ?? expect.fail();
    await victim.said(40);
    victim.kill();
    expect((await victim.ended).code).toBe(null);
    for (const by of ['p0', 'p2']) expect(await told.get(by)?.ended).toEqual({ code: 0, complaint: '' });
    const log = await logOf(file);
    isSound(log, told);
    expect(log.filter(({ by }) => by !== 'p1')).toHaveLength(2 * units);
  });
});

describe('a lock that another process holds', () => {
  it('longer than the busy timeout is waited out, while timers of the waiting process fire', async () => {
    const file = newFile();
    const store = sqliteStore(new Libsql(file));
    const holder = start(file, 'hold', '600000');
    await holder.said(1);
    const call = store.unit({ after: 0, answers: [], histories: [] }, () => ({
      write: write({ events: [event(1)] }),
      value: holder.killed(),
    }));
    for (let beats = 0; beats < 10; beats += 1) await new Promise((go) => setTimeout(go, 5));
    holder.kill();
    expect(await call).toBe(true);
    expect((await store.head()).head).toBe(1);
    await store.close();
    await holder.ended;
  });

  it('longer than patience is store-busy, nothing is written, and the store works once it is free', async () => {
    const file = newFile();
    const store = sqliteStore(new Libsql(file), { patience: 150, busyTimeout: 10 });
    const holder = start(file, 'hold', '600000');
    await holder.said(1);
    const asked = [look(store), look(store), look(store)];
    for (const call of asked)
      await expect(call).rejects.toMatchObject({ code: 'store-busy', cause: { code: 'SQLITE_BUSY' } });
    holder.kill();
    await holder.ended;
    expect((await look(store)).head).toBe(0);
    await store.close();
  });

  it('while a file is opened is no damage: the first call waits for it', async () => {
    const file = newFile();
    const other = new Libsql(file);
    other.exec('CREATE TABLE invoices (id INTEGER); BEGIN EXCLUSIVE');
    const store = sqliteStore(new Libsql(file));
    const call = store.head();
    await new Promise((go) => setTimeout(go, 120));
    other.exec('COMMIT');
    expect((await call).head).toBe(0);
    other.close();
    await store.close();
  });

  it('for as long as patience lasts, while a file is opened, is store-busy', async () => {
    const file = newFile();
    const other = new Libsql(file);
    other.exec('CREATE TABLE invoices (id INTEGER); BEGIN EXCLUSIVE');
    const store = sqliteStore(new Libsql(file), { patience: 30, busyTimeout: 5 });
    await expect(store.head()).rejects.toMatchObject({ code: 'store-busy' });
    await expect(store.read(0, 1)).rejects.toMatchObject({ code: 'store-busy' });
    other.exec('ROLLBACK');
    other.close();
    expect((await store.head()).head).toBe(0);
    await store.close();
  });
});
