/** Reads: what cannot be asked is told, with what was meant; the same on every store. */
import Libsql from 'libsql';
import { describe, expect, it } from 'vitest';
import type { EventStore } from '../../src/engine/index.js';
import { memoryStore } from '../../src/stores/memory/index.js';
import { sqliteStore } from '../../src/stores/sqlite/index.js';
import { newFile } from '../stores/files.js';
import { thrown } from '../thrown.js';
import { session } from './doc-session.js';

const stores: readonly (readonly [string, () => EventStore])[] = [
  ['memory', () => memoryStore()],
  ['SQLite', () => sqliteStore(new Libsql(newFile()))],
];

describe('a name that is none', () => {
  it.each([
    ['unknown-name', { procedure: 'docs' }, 'doc'],
    ['unknown-name', { procedure: 'doc', state: 'wating' }, 'waiting'],
    ['unknown-name', { state: 'siged' }, 'signed'],
    ['bad-query', { limit: -1 }, 'from 1'],
    ['bad-query', { limit: 2.5 }, 'from 1'],
    ['bad-query', { cursor: 'x' }, 'cursor'],
    ['bad-query', { dueBy: '2026-13-01' }, 'day'],
    ['bad-query', { procedures: 'doc' }, 'procedures'],
  ])('of cases is told: %s for %j', async (code, query, meant) => {
    const s = await session();
    for (const reads of [s.engine, s.engine.as('officer')]) {
      const fault = thrown(() => reads.cases(query as never));
      expect(fault.code).toBe(code);
      expect(fault.message).toContain(meant);
    }
  });

  it('of totals and events is told, with the nearest', async () => {
    const s = await session();
    const [totals, event] = [
      thrown(() => s.engine.totals({ tally: 'topic' })),
      thrown(() => s.engine.on('doc.sined' as never, () => undefined)),
    ];
    expect([totals.code, totals.message]).toEqual(['unknown-name', expect.stringContaining('topics') as string]);
    expect([event.code, event.message]).toEqual(['unknown-name', expect.stringContaining('doc.signed') as string]);
    expect(thrown(() => s.engine.as('officer').totals({ tally: 'topic' })).code).toBe('unknown-name');
  });
});

describe.each(stores)('pages on %s', (_, store) => {
  it.each([{ after: -1 }, { after: 0.5 }, { after: Number.NaN }, { limit: 2.5 }, { limit: -1 }, { limit: Number.NaN }])(
    '%j is no place in a feed',
    async (from) => {
      const s = await session({ store: store() });
      expect(thrown(() => s.engine.events(from)).code).toBe('bad-page');
      expect(thrown(() => s.engine.refusals(from)).code).toBe('bad-page');
    },
  );

  it('a feed begins after a number and ends at a limit', async () => {
    const s = await session({ store: store() });
    await s.open('2026-03-04', 'd', 'u');
    const read = async (from: object) => {
      const seqs: number[] = [];
      for await (const { seq } of s.engine.events(from)) seqs.push(seq);
      return seqs;
    };
    const head = s.engine.head();
    expect(await read({ after: head - 2 })).toEqual([head - 1, head]);
    expect(await read({ after: 1, limit: 2 })).toEqual([2, 3]);
    expect(await read({ after: head })).toEqual([]);
    expect(await read({ limit: 0 })).toEqual([]);
  });
});
