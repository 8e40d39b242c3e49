/** Instants: stamped in turn, never ahead of the clock, no further than a month at a time unless on purpose. */
import Libsql from 'libsql';
import { describe, expect, it } from 'vitest';
import { parseInstant } from '../../src/calendar/index.js';
import { createEngine, isRefusal } from '../../src/engine/index.js';
import { memoryStore } from '../../src/stores/memory/index.js';
import { sqliteStore } from '../../src/stores/sqlite/index.js';
import { newFile } from '../stores/files.js';
import { docPolicy } from './doc-policy.js';
import { around, asked, codeOf, instant, people, session } from './doc-session.js';

const policy = docPolicy();

/** A campaign whose instants are stamped by a clock that the test sets. */
const stamped = async (options: { readonly maxJump?: number } = {}) => {
  const clock = { now: parseInstant(instant('2026-03-04')) };
  const store = memoryStore();
  const engine = await createEngine({ policy, store, clock: () => clock.now, onWarning: () => undefined, ...options });
  for (const { at: _, ...command } of people) await engine.receive(command);
  return { clock, ...around(engine, store) };
};
const without = (command: ReturnType<typeof asked>): object => {
  const { at: _, ...rest } = command;
  return rest;
};

describe('stamped instants', () => {
  it('are the clock’s where none is given', async () => {
    const s = await stamped();
    await s.engine.receive(without(asked('', 'doc.open', { case: 'd', unit: 'u' })));
    expect(s.engine.case('d')?.openedAt).toBe(s.clock.now);
  });

  it('are the later of clock and what time has reached: a clock that goes back loses nothing', async () => {
    const s = await stamped();
    const reached = s.engine.now();
    s.clock.now -= 3_600_000;
    const outcome = await s.engine.receive(without(asked('', 'doc.open', { case: 'd', unit: 'u' })));
    expect(codeOf(outcome)).toBe('accepted');
    expect(s.engine.case('d')?.openedAt).toBe(reached);
  });

  it('may be given up to a minute before what time has reached, and not after the clock', async () => {
    const s = await stamped();
    const open = (id: string, before: number) => ({
      ...asked('2026-03-04', 'doc.open', { case: id, unit: 'u' }),
      at: new Date(s.clock.now - before).toISOString(),
    });
    expect(codeOf(await s.engine.receive(open('a', 60_000)))).toBe('accepted');
    expect(codeOf(await s.engine.receive(open('b', 61_000)))).toBe('before-the-clock');
    expect(codeOf(await s.engine.receive(open('c', -1)))).toBe('in-the-future');
    expect(s.engine.case('a')?.openedAt).toBe(s.engine.now());
  });

  it('do not jump over a month: a clock that is a year ahead ends no season', async () => {
    const s = await stamped();
    await s.engine.receive(without(asked('', 'doc.open', { case: 'd', unit: 'u' })));
    const head = s.engine.head();
    s.clock.now = parseInstant(instant('2027-03-04'));
    await expect(s.pass('2027-03-04')).rejects.toMatchObject({ code: 'time-jump' });
    await expect(
      s.engine.receive(without(asked('', 'doc.note', { case: 'd', data: { note: '一' } }))),
    ).rejects.toMatchObject({ code: 'time-jump' });
    expect(s.engine.head()).toBe(head);
    expect(s.missed('d')).toEqual([]);
    s.clock.now = parseInstant(instant('2026-03-05'));
    expect(codeOf(await s.engine.receive(without(asked('', 'doc.sign', { case: 'd' }))))).toBe('accepted');
  });

  it('jump as far as they are told to on purpose, or as `maxJump` allows', async () => {
    const s = await stamped();
    s.clock.now = parseInstant(instant('2027-03-04'));
    await s.engine.advance(instant('2026-12-01'), { onPurpose: true });
    expect(s.engine.now()).toBe(parseInstant(instant('2026-12-01')));
    const wide = await stamped({ maxJump: 400 });
    wide.clock.now = parseInstant(instant('2027-03-04'));
    await wide.pass('2027-03-04');
    expect(wide.engine.now()).toBe(parseInstant(instant('2027-03-04')));
  });
});

describe('whoever may not', () => {
  it('moves no time: unknown, or out of office', async () => {
    const s = await session({ policy });
    await s.open('2026-03-04', 'd', 'u');
    const before = s.engine.now();
    expect(await s.code('2026-06-01', 'doc.sign', { case: 'd', by: 'nobody' })).toBe('unknown-person');
    expect(s.engine.now()).toBe(before);
    await s.ok('2026-03-04', 'person.relieve', {
      data: { person: 'third', role: 'office', unit: 'office', to: '2026-03-03' },
    });
    expect(await s.code('2026-06-01', 'doc.sign', { case: 'd', by: 'third' })).toBe('role-not-held');
    expect(s.engine.now()).toBe(before);
    expect(s.missed('d')).toEqual([]);
  });

  it('is counted, not journalled, where nobody knows them', async () => {
    const s = await session({ policy });
    for (let n = 0; n < 5; n += 1) await s.code('2026-03-04', 'doc.sign', { case: 'd', by: `nobody-${n}` });
    expect(await s.engine.strangers()).toBe(5);
    const journal = [];
    for await (const entry of s.engine.refusals()) journal.push(entry);
    expect(journal).toEqual([]);
  });
});

describe('two processes on one file', () => {
  it('600 commands of each, none with an instant: none is refused, none throws', async () => {
    const file = newFile();
    const stores = [sqliteStore(new Libsql(file)), sqliteStore(new Libsql(file))] as const;
    const now = parseInstant(instant('2026-03-04'));
    // The clocks of two machines differ by half a minute, and both tick a millisecond a look.
    let ticks = 0;
    const engines = await Promise.all(
      stores.map((store, n) =>
        createEngine({ policy, store, clock: () => now + n * 30_000 + (ticks += 1), onWarning: () => undefined }),
      ),
    );
    for (const { at: _, ...command } of people) await engines[0]?.receive(command);
    const send = async (n: number): Promise<readonly string[]> => {
      const codes: string[] = [];
      for (let i = 0; i < 600; i += 1) {
        const outcome = await engines[n]?.receive(without(asked('', 'doc.open', { case: `d-${n}-${i}`, unit: 'u' })));
        if (outcome !== undefined && isRefusal(outcome)) codes.push(outcome.code);
      }
      return codes;
    };
    expect(await Promise.all([send(0), send(1)])).toEqual([[], []]);
    for (const engine of engines) {
      await engine.refresh();
      expect(engine.totals({ tally: 'waiting', unit: 'u' })).toMatchObject([{ value: 1200 }]);
      await engine.close();
    }
  });
});
