/** Whoever only listens: told after the unit, each event once and in order, and never able to change what happens. */
import Libsql from 'libsql';
import { describe, expect, it } from 'vitest';
import { createEngine } from '../../src/engine/index.js';
import { sqliteStore } from '../../src/stores/sqlite/index.js';
import { newFile } from '../stores/files.js';
import { docPolicy } from './doc-policy.js';
import { asked, session } from './doc-session.js';

describe('a listener', () => {
  it('writes into the host’s own tables, and begins transactions of its own, whatever becomes of the unit', async () => {
    const file = newFile();
    const others = await session({ store: sqliteStore(new Libsql(file)) });
    const database = new Libsql(file);
    database.exec('CREATE TABLE kept (seq INTEGER PRIMARY KEY)');
    const insert = database.prepare('INSERT INTO kept (seq) VALUES (?)');
    let fails = false;
    const store = sqliteStore(database, {
      inTransaction: () => {
        if (fails) throw new Error('not now');
      },
    });
    const faults: unknown[] = [];
    const engine = await createEngine({
      policy: docPolicy(),
      store,
      instants: 'given',
      onWarning: () => undefined,
      onListenerFault: (fault) => faults.push(fault),
    });
    const from = engine.head();
    const told: number[] = [];
    engine.on('*', ({ seq }) => {
      told.push(seq);
      database.exec('BEGIN');
      insert.run(seq);
      database.exec('COMMIT');
    });
    await others.open('2026-03-04', 'd', 'u');
    fails = true;
    const own = asked('2026-03-05', 'doc.open', { case: 'e', unit: 'u' });
    await expect(engine.receive(own)).rejects.toMatchObject({ code: 'hook-failed' });
    expect(told).toEqual([from + 1]);
    fails = false;
    await engine.receive(own);
    await others.open('2026-03-06', 'f', 'u');
    await engine.dryRun(asked('2026-03-06', 'doc.open', { case: 'g', unit: 'u' }));
    await engine.refresh();
    const all = [from + 1, from + 2, from + 3];
    expect(told).toEqual(all);
    expect(faults).toEqual([]);
    expect(database.prepare('SELECT seq FROM kept').all()).toEqual(all.map((seq) => ({ seq })));
    await engine.close();
  });
});

describe('a trace and a warning', () => {
  it('that throw change nothing: not the answer, not what time brings, not the opening', async () => {
    const logs: unknown[] = [];
    for (const throws of [false, true]) {
      let heard = 0;
      const hear = (): void => {
        heard += 1;
        if (throws) throw new Error('no ear');
      };
      const s = await session({ trace: hear, onWarning: hear });
      await s.engine.receive({ ...asked('2026-03-04', 'doc.open', { case: 'd', unit: 'u' }), id: 'o' });
      await s.engine.receive({ ...asked('2026-03-05', 'doc.reopen', { case: 'd' }), id: 'r' });
      await s.pass('2026-04-01');
      expect(heard).toBeGreaterThan(5);
      expect(s.engine.faults().filter(({ kind }) => kind !== 'calendar')).toEqual([]);
      logs.push(await s.store.read(0, Infinity));
    }
    expect(logs[1]).toEqual(logs[0]);
  });
});
