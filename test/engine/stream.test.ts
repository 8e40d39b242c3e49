/** The stream: it goes on where it stopped, under one policy, and tells those who listen. */
import { describe, expect, it } from 'vitest';
import { createEngine, isRefusal } from '../../src/engine/index.js';
import type { Outcome } from '../../src/engine/index.js';
import { memoryStore } from '../../src/stores/memory/index.js';
import { ask, lettersPolicy, policy, readyEngine, setUp } from './fixture.js';

const receive = (id: string, at = '08-01T09:00') =>
  ask('letter.receive', at, 'officer', { case: id, unit: 'roads', data: { about: '道路' } });
const codes = (outcome: Outcome): readonly string[] =>
  isRefusal(outcome) ? outcome.failures.map(({ code }) => code) : [];
const types = (outcome: Outcome): readonly string[] =>
  isRefusal(outcome) ? [] : outcome.events.map(({ type }) => type);

describe('the stream', () => {
  it('goes on where it stopped, and not under another policy unless that is recorded', async () => {
    const store = memoryStore();
    const engine = await readyEngine(store);
    await engine.receive(receive('l1'));
    const again = await createEngine({ policy, store, instants: 'given' });
    expect(again.case('l1')).toEqual(engine.case('l1'));
    const next = lettersPolicy('2');
    await expect(createEngine({ policy: next, store })).rejects.toMatchObject({ code: 'other-policy' });
    const adopt = { id: 'adopt-2', at: '2022-08-02T09:00+08:00', by: 'officer', reason: '修订' };
    const adopted = await createEngine({ policy: next, store, adopt, instants: 'given' });
    expect(types(await adopted.receive(receive('l2', '08-03T09:00')))).toEqual(['letter.received']);
    const log = await store.read(0, 100);
    expect(log.find(({ type }) => type === 'policy.adopted')?.data).toMatchObject({
      from: policy.fingerprint,
      to: next.fingerprint,
    });
  });

  it('catches up when somebody else has appended', async () => {
    const store = memoryStore();
    const [one, other] = [await readyEngine(store), await createEngine({ policy, store, instants: 'given' })];
    await one.receive(receive('l1'));
    expect(types(await other.receive(receive('l2')))).toEqual(['letter.received']);
    expect(codes(await one.receive(receive('l2')))).toEqual(['case-exists']);
  });

  it('a listener that throws does not fail the dispatch', async () => {
    const faults: unknown[] = [];
    const engine = await createEngine({
      policy,
      store: memoryStore(),
      instants: 'given',
      onListenerFault: (fault) => faults.push(fault),
    });
    await engine.dispatchEach(setUp);
    const heard: string[] = [];
    engine.on('letter.received', () => {
      throw new Error('broken');
    });
    const stop = engine.on('*', ({ type }) => heard.push(type));
    expect(types(await engine.receive(receive('l1')))).toEqual(['letter.received']);
    stop();
    await engine.receive(receive('l2'));
    expect(faults).toHaveLength(2);
    expect(heard).toEqual(['letter.received']);
  });

  it('finds cases by procedure, unit, state and due day, page by page', async () => {
    const engine = await readyEngine();
    for (const id of ['l1', 'l2', 'l3']) await engine.receive(receive(id));
    await engine.receive(
      ask('letter.answer', '08-01T10:00', 'roads-head', { case: 'l2', data: { reply: '已经修复' } }),
    );
    const open = engine.cases({ procedure: 'letter', state: 'work.open', unit: 'roads', limit: 1 });
    expect(open.cases.map(({ id }) => id)).toEqual(['l1']);
    const next = engine.cases({
      procedure: 'letter',
      state: 'work.open',
      unit: 'roads',
      limit: 1,
      cursor: open.cursor ?? '',
    });
    expect(next.cases.map(({ id }) => id)).toEqual(['l3']);
    expect(engine.cases({ procedure: 'letter', dueBy: '2022-08-07' as never }).cases).toEqual([]);
    expect(engine.due()).toHaveLength(2);
  });
});
