/** What is handed out is everybody's own to keep, and nobody's to change; listeners hear, and break nothing. */
import { describe, expect, it } from 'vitest';
import type { PolicyEvent } from '../../src/policy/index.js';
import { contentsOf } from './whole-state.js';
import { session } from './doc-session.js';

/** Tries to change whatever lies in a value, as deep as it goes. */
const spoil = (value: unknown, seen = new Set<unknown>()): void => {
  if (typeof value !== 'object' || value === null || seen.has(value)) return;
  seen.add(value);
  for (const key of Reflect.ownKeys(value)) {
    spoil(Reflect.get(value, key), seen);
    if (key !== 'length') Reflect.set(value, key, 'spoiled');
  }
  Reflect.set(value, 'more', 'spoiled');
  if (Array.isArray(value)) Reflect.set(value, 'length', 0);
};

describe('what is handed out', () => {
  it('changes neither state nor history, whoever writes to it', async () => {
    const s = await session();
    s.engine.on('*', (event) => spoil(event));
    await s.open('2026-03-04', 'd', 'u', { topic: 'roads' });
    await s.ok('2026-03-05', 'doc.sign', { case: 'd' });
    await s.open('2026-03-05', 'e', 'u', { until: '2026-03-20' });
    const before = [contentsOf(s.engine.fork()), JSON.stringify(await s.store.read(0, 1000))];
    const outcome = await s.ok('2026-03-05', 'doc.note', { case: 'e', data: { note: '一' } });
    const after = [contentsOf(s.engine.fork()), JSON.stringify(await s.store.read(0, 1000))];
    expect(after).not.toEqual(before);
    const events: PolicyEvent[] = [];
    for await (const event of s.engine.events()) events.push(event);
    for (const given of [
      outcome,
      events,
      s.engine.case('e'),
      s.engine.cases({}),
      s.engine.due(),
      s.engine.totals(),
      s.engine.faults(),
      s.engine.explain('e', 'wd'),
      await s.engine.history('e'),
      s.engine.as('officer').case('e'),
      s.engine.as('officer').cases({}),
      s.engine.as('officer').due(),
      await s.engine.as('officer').history('e'),
      s.engine.registry().unit('u'),
      s.engine.registry().person('officer'),
      await s.engine.dryRun({
        id: 'x',
        type: 'doc.sign',
        by: 'officer',
        at: '2026-03-05T11:00+08:00',
        case: 'e',
        data: {},
      }),
    ])
      spoil(given);
    expect([contentsOf(s.engine.fork()), JSON.stringify(await s.store.read(0, 1000))]).toEqual(after);
  });

  it('what was handed in may be changed afterwards', async () => {
    const s = await session();
    const data = { note: '一' };
    await s.open('2026-03-04', 'd', 'u');
    const command = { id: 'n', type: 'doc.note', by: 'officer', at: '2026-03-04T11:00+08:00', case: 'd', data };
    const answer = s.engine.receive(command);
    data.note = 'throw';
    command.case = 'elsewhere';
    await answer;
    expect(s.engine.case('d')?.fields).toEqual({ note: '一' });
    expect((await s.engine.history('d')).at(-1)?.asked?.data).toEqual({ note: '一' });
  });
});

describe('listeners', () => {
  it('that throw, or reject later, fail no dispatch; the fault is heard, and what hears it may throw as well', async () => {
    const heard: unknown[] = [];
    const s = await session({
      onListenerFault: (fault, { type }) => {
        heard.push([(fault as Error).message, type]);
        throw new Error('worse');
      },
    });
    s.engine.on('doc.opened', () => {
      throw new Error('at once');
    });
    s.engine.on('doc.opened', async () => {
      await Promise.resolve();
      throw new Error('later');
    });
    await s.open('2026-03-04', 'd', 'u');
    await new Promise((go) => setTimeout(go, 5));
    expect(s.engine.case('d')?.state).toBe('waiting');
    expect(heard).toEqual([
      ['at once', 'doc.opened'],
      ['later', 'doc.opened'],
    ]);
  });

  it('hear every event once, in order, those of deadlines and reactions too', async () => {
    const s = await session();
    const heard: number[] = [];
    const from = s.engine.head();
    s.engine.on('*', ({ seq }) => heard.push(seq));
    await s.open('2026-03-04', 'd', 'u');
    await s.ok('2026-03-05', 'doc.sign', { case: 'd' });
    await s.pass('2026-04-05');
    expect(heard).toEqual(Array.from({ length: s.engine.head() - from }, (_, n) => from + n + 1));
  });
});
