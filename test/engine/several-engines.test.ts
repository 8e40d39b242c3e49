/** Several engines on one file: every decision, refusal and read stands on the log as it is. */
import Libsql from 'libsql';
import { describe, expect, it } from 'vitest';
import { createEngine } from '../../src/engine/index.js';
import type { Engine } from '../../src/engine/index.js';
import { sqliteStore } from '../../src/stores/sqlite/index.js';
import { newFile } from '../stores/files.js';
import { contentsOf } from './whole-state.js';
import { docPolicy } from './doc-policy.js';
import type { Docs } from './doc-policy.js';
import { around, asked, codeOf, instant, session } from './doc-session.js';

const policy = docPolicy();
const openOn = (file: string): Promise<Engine<Docs>> =>
  createEngine({ policy, store: sqliteStore(new Libsql(file)), instants: 'given', onWarning: () => undefined });

describe('two engines', () => {
  it('see each other’s cases: by the next decision, or when they refresh', async () => {
    const file = newFile();
    const a = await session({ policy, store: sqliteStore(new Libsql(file)) });
    const other = await openOn(file);
    await a.open('2026-03-04', 'd', 'u');
    expect(other.case('d')).toBeUndefined();
    expect(await other.refresh()).toBe(a.engine.head());
    expect(other.case('d')).toEqual(a.engine.case('d'));
    await a.ok('2026-03-05', 'doc.sign', { case: 'd' });
    const b = around(other, a.store);
    expect(await b.code('2026-03-05', 'doc.sign', { case: 'd' })).toBe('not-in-this-state');
    expect(other.case('d')?.state).toBe('signed');
    await b.pass('2026-03-20');
    await a.engine.refresh();
    expect(a.engine.now()).toBe(Date.parse(instant('2026-03-20')));
    expect(contentsOf(a.engine.fork())).toBe(contentsOf(other.fork()));
  });

  it('refuse on what the log holds: a refusal of one is no answer to what the other could not know', async () => {
    const file = newFile();
    const a = await session({ policy, store: sqliteStore(new Libsql(file)) });
    const other = await openOn(file);
    await a.open('2026-03-04', 'd', 'u');
    const note = asked('2026-03-05', 'doc.note', { case: 'd', data: { note: '一' } });
    expect(codeOf(await other.receive(note))).toBe('accepted');
    expect(await a.engine.receive(note)).toMatchObject({ repeated: true });
    expect(a.engine.case('d')?.version).toBe(2);
  });

  it('hear each event once, whoever appended it', async () => {
    const file = newFile();
    const a = await session({ policy, store: sqliteStore(new Libsql(file)) });
    const other = await openOn(file);
    const heard: number[] = [];
    const from = other.head();
    other.on('*', ({ seq }) => heard.push(seq));
    await a.open('2026-03-04', 'd', 'u');
    await other.receive(asked('2026-03-04', 'doc.open', { case: 'e', unit: 'u' }));
    await a.ok('2026-03-05', 'doc.sign', { case: 'd' });
    await other.refresh();
    await other.refresh();
    expect(heard).toEqual([1, 2, 3, 4].map((n) => from + n));
  });

  it('both open an empty file at once', async () => {
    const file = newFile();
    const engines = await Promise.all([openOn(file), openOn(file), openOn(file)]);
    for (const engine of engines) expect(engine.head()).toBe(0);
  });
});

describe('one file for both', () => {
  it('the host’s own tables and the campaign are in one file and one transaction', async () => {
    const database = new Libsql(newFile());
    database.exec('CREATE TABLE inbox (seq INTEGER PRIMARY KEY, type TEXT NOT NULL)');
    const insert = database.prepare('INSERT INTO inbox VALUES (?, ?)');
    let failing = false;
    const store = sqliteStore(database, {
      inTransaction: (_, events) => {
        for (const { seq, type } of events) insert.run(seq, type);
        if (failing) throw new Error('the host cannot');
      },
    });
    const s = await session({ policy, store });
    failing = true;
    await expect(s.open('2026-03-04', 'd', 'u')).rejects.toMatchObject({ code: 'hook-failed' });
    failing = false;
    expect(s.engine.case('d')).toBeUndefined();
    await s.open('2026-03-04', 'd', 'u');
    const { n } = database.prepare('SELECT COUNT(*) AS n FROM inbox').get() as { readonly n: number };
    expect(n).toBe(s.engine.head());
  });
});
