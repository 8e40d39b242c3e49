/** All or nothing: whatever fails leaves state and log as they were, but for time that has passed; and equal. */
import Libsql from 'libsql';
import { describe, expect, it } from 'vitest';
import { createEngine, emptyState, evolve, isRefusal } from '../../src/engine/index.js';
import type { Engine, EventStore } from '../../src/engine/index.js';
import { memoryStore } from '../../src/stores/memory/index.js';
import { sqliteStore } from '../../src/stores/sqlite/index.js';
import { asyncStore } from '../../src/testing/index.js';
import { newFile } from '../stores/files.js';
import { contentsOf } from './whole-state.js';
import { docPolicy } from './doc-policy.js';
import type { Docs } from './doc-policy.js';
import { around, asked, codeOf, people, session } from './doc-session.js';

const policy = docPolicy();
/** That the engine holds what the log says, and nothing more. */
const expectAsLogged = async (engine: Engine<Docs>, store: EventStore): Promise<void> => {
  const log = await store.read(0, 100_000);
  expect(contentsOf(engine.fork())).toBe(contentsOf(log.reduce(evolve, emptyState(policy))));
};

describe('a store that fails', () => {
  it.each(['begin', 'see', 'write', 'commit'] as const)(
    'at %s: the call rejects, nothing has happened, and the same call is carried out next time',
    async (where) => {
      let failing = false;
      const store = asyncStore({ fail: (call) => (failing && call === where ? 'before' : undefined) });
      const s = await session({ policy, store });
      const batch = [asked('2026-03-04', 'doc.open', { case: 'd', unit: 'u' })];
      const before = contentsOf(s.engine.fork());
      failing = true;
      await expect(s.engine.dispatchAll(batch as never)).rejects.toThrow(`lost before ${where}`);
      await expect(s.pass('2026-03-04')).rejects.toThrow('lost');
      failing = false;
      expect(contentsOf(s.engine.fork())).toBe(before);
      await expectAsLogged(s.engine, store);
      expect(codeOf(await s.engine.dispatchAll(batch as never))).toBe('accepted');
      await s.pass('2026-03-20');
      expect(s.missed('d')).toEqual(['wd 2026-03-11', 'cd 2026-03-16']);
      await expectAsLogged(s.engine, store);
    },
  );

  it('after the commit: the caller cannot know, asks again, and is answered with what was done', async () => {
    let failing = false;
    const store = asyncStore({ fail: (call) => (failing && call === 'commit' ? 'after' : undefined) });
    const s = await session({ policy, store });
    const command = asked('2026-03-04', 'doc.open', { case: 'd', unit: 'u' });
    failing = true;
    await expect(s.engine.receive(command)).rejects.toThrow('lost after commit');
    failing = false;
    expect(await s.engine.receive(command)).toMatchObject({ repeated: true, events: [{ type: 'doc.opened' }] });
    expect(s.engine.case('d')?.version).toBe(1);
    await expectAsLogged(s.engine, store);
  });

  it('locked by another connection: nothing happens, and the batch is carried out once it is free', async () => {
    const file = newFile();
    const store = sqliteStore(new Libsql(file), { patience: 40, busyTimeout: 5 });
    const s = await session({ policy, store });
    const other = new Libsql(file);
    other.exec('BEGIN IMMEDIATE');
    const batch = [asked('2026-03-04', 'doc.open', { case: 'd', unit: 'u' })];
    await expect(s.engine.dispatchAll(batch as never)).rejects.toMatchObject({ code: 'store-busy' });
    expect(s.engine.case('d')).toBeUndefined();
    other.exec('ROLLBACK');
    expect(codeOf(await s.engine.dispatchAll(batch as never))).toBe('accepted');
    await expectAsLogged(s.engine, store);
    await s.engine.close();
    other.close();
  });
});

describe('a rule that throws', () => {
  it('in a batch takes the whole batch back', async () => {
    const s = await session({ policy });
    await s.open('2026-03-04', 'd', 'u');
    const before = contentsOf(s.engine.fork());
    const batch = [
      asked('2026-03-05', 'doc.open', { case: 'e', unit: 'u' }),
      asked('2026-03-05', 'doc.note', { case: 'd', data: { note: 'throw' } }),
    ];
    await expect(s.engine.dispatchAll(batch as never)).rejects.toThrow('the rule broke');
    expect(contentsOf(s.engine.fork())).toBe(before);
    await expectAsLogged(s.engine, s.store);
    expect(codeOf(await s.engine.receive(batch[0]))).toBe('accepted');
  });

  it('in one row leaves the others their reports', async () => {
    const s = await session({ policy });
    await s.open('2026-03-04', 'd', 'u');
    const reports = await s.engine.dispatchEach([
      asked('2026-03-05', 'doc.open', { case: 'e1', unit: 'u' }),
      asked('2026-03-05', 'doc.note', { case: 'd', data: { note: 'throw' } }),
      asked('2026-03-05', 'doc.note', { case: 'd', data: { note: 'no' } }),
      asked('2026-03-05', 'doc.open', { case: 'e2', unit: 'u' }),
    ]);
    expect(reports.map(({ row, outcome }) => [row, outcome && codeOf(outcome)])).toEqual([
      [0, 'accepted'],
      [1, undefined],
      [2, 'note-breaks'],
      [3, 'accepted'],
    ]);
    expect(reports[1]?.fault).toMatchObject({ message: 'the rule broke' });
    await expectAsLogged(s.engine, s.store);
  });
});

describe('reads', () => {
  it('show what the log holds: nothing of a batch that is being written, or may yet be refused', async () => {
    const kept = memoryStore();
    const seen: unknown[] = [];
    const opened: { engine?: Engine<Docs> } = {};
    const look = (): void => void seen.push(opened.engine?.case('d'), opened.engine?.totals({ tally: 'waiting' }));
    const store: EventStore = {
      ...kept,
      unit: async (wanted, decide) => {
        const value = await kept.unit(wanted, (given) => {
          const made = decide(given);
          look();
          return made;
        });
        return value;
      },
    };
    const engine = await createEngine({ policy, store, instants: 'given', onWarning: () => undefined });
    opened.engine = engine;
    await engine.dispatchEach(people);
    seen.length = 0;
    const s = around(engine, store);
    const batch = [
      asked('2026-03-04', 'doc.open', { case: 'd', unit: 'u' }),
      asked('2026-03-04', 'doc.note', { case: 'd', data: { note: 'no' } }),
    ];
    expect(codeOf(await engine.dispatchAll(batch as never))).toBe('note-breaks');
    look();
    await s.open('2026-03-04', 'd', 'u');
    expect(seen.filter((one) => one !== undefined && !Array.isArray(one))).toEqual([]);
    expect(seen.filter(Array.isArray)).toEqual([[], [], []]);
    expect(engine.case('d')?.state).toBe('waiting');
  });
});

describe('time', () => {
  it('that came to a refused command stays; what lay between the commands of a refused batch does not', async () => {
    const s = await session({ policy });
    await s.open('2026-03-04', 'd', 'u');
    expect(await s.code('2026-03-13', 'doc.note', { case: 'd', data: { note: 'no' } })).toBe('note-breaks');
    expect(s.missed('d')).toEqual(['wd 2026-03-11']);
    const batch = [
      asked('2026-03-14', 'doc.open', { case: 'e', unit: 'u' }),
      asked('2026-03-18', 'doc.note', { case: 'd', data: { note: 'no' } }),
    ];
    const outcome = await s.engine.dispatchAll(batch as never);
    expect(isRefusal(outcome)).toBe(true);
    expect(s.missed('d')).toEqual(['wd 2026-03-11']);
    expect(s.engine.case('e')).toBeUndefined();
    await s.pass('2026-03-18');
    expect(s.missed('d')).toEqual(['wd 2026-03-11', 'cd 2026-03-16']);
    await expectAsLogged(s.engine, s.store);
  });
});
