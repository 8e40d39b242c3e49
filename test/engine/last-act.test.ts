/** Whoever comes too late is told who did what first, as far as they may read it, and is told the same when they ask again. */
import Libsql from 'libsql';
import { describe, expect, it } from 'vitest';
import { isRefusal } from '../../src/engine/index.js';
import type { EventStore, Outcome } from '../../src/engine/index.js';
import { memoryStore } from '../../src/stores/memory/index.js';
import { sqliteStore } from '../../src/stores/sqlite/index.js';
import { newFile } from '../stores/files.js';
import { asked, session } from './doc-session.js';

const stores: readonly (readonly [string, () => EventStore])[] = [
  ['memory', () => memoryStore()],
  ['SQLite', () => sqliteStore(new Libsql(newFile()))],
];
const told = (outcome: Outcome): string =>
  isRefusal(outcome) ? `${outcome.code}: ${outcome.failures[0]?.message.zh ?? ''}` : 'accepted';

describe.each(stores)('on %s', (_, store) => {
  it('the second of two on one version is told that the case has changed, and by whom', async () => {
    const s = await session({ store: store() });
    await s.open('2026-03-04', 'd', 'u');
    await s.ok('2026-03-05', 'doc.note', { case: 'd', data: { note: '一' }, by: 'second', expected: 1 });
    const late = { ...asked('2026-03-05', 'doc.note', { case: 'd', data: { note: '二' }, expected: 1 }), id: 'late' };
    const outcome = await s.engine.receive(late);
    expect(told(outcome)).toMatch(/^changed-since: .*再办（最近一次：2026-03-05，second，.+）$/u);
    expect(await s.engine.as('officer').receive(late)).toEqual(outcome);
    expect(await s.engine.dryRun(late)).toEqual(outcome);
  });

  it('the loser of two is told what the other did, and the same again later, whatever has come since', async () => {
    const s = await session({ store: store() });
    await s.open('2026-03-04', 'd', 'u');
    const [first, second] = ['officer', 'second'].map((by) => ({
      ...asked('2026-03-05', 'doc.sign', { case: 'd', by }),
      id: 'sign',
    }));
    const [won, lost] = await Promise.all([s.engine.receive(first), s.engine.receive(second)]);
    expect(isRefusal(won)).toBe(false);
    expect(told(lost)).toMatch(/^not-in-this-state: .*（最近一次：2026-03-05，officer，.+）$/u);
    await s.ok('2026-03-06', 'doc.reopen', { case: 'd', by: 'third' });
    expect(await s.engine.receive(second)).toEqual(lost);
    const fresh = await s.engine.receive({ ...asked('2026-03-06', 'doc.reopen', { case: 'd' }), id: 'fresh' });
    expect(told(fresh)).toMatch(/third/u);
  });

  it('a limit that came is told as what happened last', async () => {
    const s = await session({ store: store() });
    await s.open('2026-03-04', 'd', 'u');
    const late = { ...asked('2026-03-31', 'doc.note', { case: 'd', data: { note: '二' }, expected: 1 }), id: 'late' };
    expect(told(await s.engine.receive(late))).toMatch(/（最近一次：2026-03-16，系统，自然日逾期）$/u);
  });
});
