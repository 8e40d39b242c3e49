/** Two engines on one stream: every decision and read stands on the log as it is, and an old policy stops. */
import fc from 'fast-check';
import Libsql from 'libsql';
import { describe, expect, it } from 'vitest';
import { createEngine, isRefusal } from '../../src/engine/index.js';
import type { Engine, EngineOptions, EventStore, Outcome } from '../../src/engine/index.js';
import type { PolicyEvent } from '../../src/policy/index.js';
import { canonicalJson } from '../../src/shared/index.js';
import { memoryStore } from '../../src/stores/memory/index.js';
import { sqliteStore } from '../../src/stores/sqlite/index.js';
import { asyncStore } from '../../src/testing/async-store.js';
import { newFile } from '../stores/files.js';
import { bombPolicy } from './bombs.js';
import { contents, folded } from './whole-state.js';
import { ask, lettersPolicy, policy, setUp } from './fixture.js';
import type { Letters } from './fixture.js';

const clock = () => Date.parse('2022-12-30T09:00+08:00');
const version2 = lettersPolicy('2');

/** Handles on one new stream, one for each process-to-be. */
const streams: Readonly<Record<string, () => () => EventStore>> = {
  memory: () => {
    const store = memoryStore();
    return () => store;
  },
  network: () => {
    const store = asyncStore();
    return () => store;
  },
  sqlite: () => {
    const file = newFile();
    return () => sqliteStore(new Libsql(file));
  },
};

const open = (store: EventStore, more: Partial<EngineOptions<Letters>> = {}): Promise<Engine<Letters>> =>
  createEngine<Letters>({ policy, store, clock, instants: 'given', ...more });

const ready = async (handle: () => EventStore) => {
  const a = await open(handle());
  for (const { fault } of await a.dispatchEach(setUp)) expect(fault).toBe(undefined);
  const b = await open(handle());
  return { a, b, log: () => handle().read(0, Infinity) };
};

const receive = (at: string, of: string, more: object = {}) =>
  ask('letter.receive', at, 'officer', { case: of, unit: 'roads', data: { about: '道路' }, ...more });
const answer = (at: string, of: string, reply = '已经修复') =>
  ask('letter.answer', at, 'roads-head', { case: of, data: { reply } });
const code = (outcome: Outcome): string => (isRefusal(outcome) ? outcome.code : 'accepted');
const adoption = { id: 'adopt', by: 'officer', reason: '新版', at: '2022-08-03T10:00+08:00' };

describe.each(Object.keys(streams))('two engines on one stream (%s)', (kind) => {
  const stream = () => (streams[kind] ?? expect.fail())();

  it('one opens a case, the other decides on it, refuses on it, advances it, and reads it', async () => {
    const { a, b, log } = await ready(stream());
    await a.receive(receive('08-01T10:00', 'l1'));
    expect(b.case('l1')).toBe(undefined);
    expect(code(await b.receive(answer('08-01T11:00', 'l1', '好')))).toBe('reply-too-short');
    expect(b.case('l1')).toMatchObject({ version: 1 });
    const command = answer('08-01T12:00', 'l1');
    expect(await b.receive(command)).toMatchObject({ repeated: false });
    expect(await a.receive(command)).toMatchObject({ repeated: true, events: [{ type: 'letter.answered' }] });
    expect(a.case('l1')).toMatchObject({ version: 2 });
    await a.receive(ask('letter.return', '08-01T13:00', 'officer', { case: 'l1', data: { why: '答非所问' } }));
    await b.advance('2022-08-20T10:00+08:00');
    expect(b.case('l1')?.breaches).toHaveLength(1);
    await a.refresh();
    expect(contents(a.fork())).toEqual(contents(b.fork()));
    expect(contents(a.fork())).toEqual(contents(folded(policy, await log())));
  });

  it('a command that the other sends while this one waits is decided once', async () => {
    const { a, b, log } = await ready(stream());
    const command = receive('08-01T10:00', 'l1');
    const told = await Promise.all([a.receive(command), b.receive(command), a.receive(command), b.receive(command)]);
    expect(told.map((one) => !isRefusal(one) && one.repeated).sort()).toEqual([false, true, true, true]);
    expect((await log()).filter(({ case: of }) => of === 'l1')).toHaveLength(1);
  });

  it('after another policy is adopted the old engine stops, in units and in reads of the log, and has written nothing', async () => {
    const handle = stream();
    const { a, log } = await ready(handle);
    await a.receive(receive('08-01T10:00', 'l1'));
    const b = await open(handle(), { policy: version2, adopt: adoption });
    const before = await log();
    expect(before.at(-1)).toMatchObject({ type: 'policy.adopted', by: 'officer' });
    const stops = { code: 'other-policy' };
    const command = answer('08-04T12:00', 'l1');
    await expect(a.receive(command)).rejects.toMatchObject(stops);
    await expect(a.dispatchAll([command] as never)).rejects.toMatchObject(stops);
    await expect(a.refresh()).rejects.toMatchObject(stops);
    await expect(a.advance('2022-08-20T10:00+08:00')).rejects.toMatchObject(stops);
    await expect(a.dryRun(command)).rejects.toMatchObject(stops);
    expect(await a.dispatchEach([command])).toMatchObject([{ outcome: undefined, fault: stops }]);
    expect(await log()).toEqual(before);
    expect(code(await b.receive(command))).toBe('accepted');
    await expect(a.receive(answer('08-05T12:00', 'l1'))).rejects.toMatchObject(stops);
  });

  it('a policy that the old engine could not even read stops it the same way', async () => {
    const handle = stream();
    const store = handle();
    const docs = await createEngine({
      policy: bombPolicy({ armed: new Map(), looping: false }),
      store,
      clock,
      instants: 'given',
    });
    await docs.dispatchEach(setUp);
    const heard: string[] = [];
    docs.on('*', ({ type }) => heard.push(type));
    const letters = await open(handle(), { adopt: adoption });
    expect(code(await letters.receive(receive('08-04T10:00', 'l1')))).toBe('accepted');
    await expect(docs.refresh()).rejects.toMatchObject({ code: 'other-policy' });
    await expect(docs.refresh()).rejects.toMatchObject({ code: 'other-policy' });
    await expect(docs.advance('2022-08-20T10:00+08:00')).rejects.toMatchObject({ code: 'other-policy' });
    expect(docs.case('l1')).toBe(undefined);
    expect(heard).toEqual([]);
  });

  it('what is appended between loading and adopting is there, before the adoption, and both go on from it', async () => {
    const handle = stream();
    const { a, log } = await ready(handle);
    await a.receive(receive('08-01T10:00', 'l1'));
    const store = handle();
    let raced = false;
    const racing: EventStore = {
      ...store,
      unit: async (wanted, decide) => {
        if (!raced) {
          raced = true;
          await a.receive(answer('08-02T10:00', 'l1'));
        }
        return store.unit(wanted, decide);
      },
    };
    const b = await open(racing, { policy: version2, adopt: adoption });
    const events = await log();
    expect(events.map(({ seq }) => seq)).toEqual(events.map((_, i) => i + 1));
    expect(events.slice(-2).map(({ type }) => type)).toEqual(['letter.answered', 'policy.adopted']);
    expect(contents(b.fork())).toEqual(contents(folded(version2, events)));
  });

  it('two that adopt at once adopt once; the one turned away opens the next time', async () => {
    const handle = stream();
    const { log } = await ready(handle);
    const adopting = () => open(handle(), { policy: version2, adopt: adoption });
    const ended = await Promise.allSettled([adopting(), adopting()]);
    expect(ended.some(({ status }) => status === 'fulfilled')).toBe(true);
    for (const one of ended) if (one.status === 'rejected') expect(one.reason).toMatchObject({ code: 'not-adopted' });
    await adopting();
    expect((await log()).filter(({ type }) => type === 'policy.adopted')).toHaveLength(1);
  });

  it('listeners of both hear every event once, in order, whoever sent it', async () => {
    const { a, b, log } = await ready(stream());
    const from = a.head();
    const heard: [number[], number[]] = [[], []];
    a.on('*', ({ seq }) => heard[0].push(seq));
    b.on('*', ({ seq }) => heard[1].push(seq));
    const calls: Promise<unknown>[] = [];
    for (let n = 0; n < 30; n += 1) {
      calls.push((n % 3 === 0 ? b : a).receive(receive('08-01T10:00', `l${n}`)));
      if (n % 7 === 0) calls.push(b.refresh(), a.advance('2022-08-01T10:00+08:00'));
      if (n % 5 === 0) await calls.at(-1);
    }
    await Promise.all(calls);
    await Promise.all([a.refresh(), b.refresh()]);
    const all = (await log()).slice(from).map(({ seq }) => seq);
    expect(all).toHaveLength(30);
    expect(heard).toEqual([all, all]);
  });

  it('an id twice in one batch is one command; with other content it is reused, and nothing stands', async () => {
    const { a, log } = await ready(stream());
    const command = receive('08-01T10:00', 'l1');
    expect(await a.dispatchAll([command, command] as never)).toMatchObject({
      repeated: false,
      events: [{ case: 'l1' }],
    });
    expect(await a.dispatchAll([command, command] as never)).toMatchObject({
      repeated: true,
      events: [{ case: 'l1' }],
    });
    const other = receive('08-01T10:00', 'l2');
    const before = await log();
    expect(before.filter(({ case: of }) => of === 'l1')).toHaveLength(1);
    expect(code(await a.dispatchAll([other, { ...other, case: 'l3' }] as never))).toBe('id-reused');
    expect(await log()).toEqual(before);
  });

  it('a command refused within a batch is decided when it is asked by itself', async () => {
    const { a, b } = await ready(stream());
    const command = answer('08-02T10:00', 'l1');
    expect(code(await a.dispatchAll([receive('08-01T10:00', 'l2'), command] as never))).toBe('unknown-case');
    await b.receive(receive('08-02T09:00', 'l1'));
    expect(code(await a.receive(command))).toBe('accepted');
  });

  it('calls are carried out in the order they were made, corrections among them', async () => {
    const { a } = await ready(stream());
    const at = '08-01T10:00';
    const told = await Promise.all([
      a.receive(receive(at, 'l1')),
      a.receive(answer(at, 'l1')),
      a.receive(ask('entry.propose', at, 'officer', { case: 'l1', data: { entry: 2, reason: '误录' } })),
      a.receive(ask('entry.confirm', at, 'officer-2', { case: 'l1', data: { proposal: 3, seen: 3 } })),
      a.receive(answer(at, 'l1', '已经修复两处')),
    ]);
    expect(told.map(code)).toEqual(['accepted', 'accepted', 'accepted', 'accepted', 'accepted']);
    expect(a.case('l1')).toMatchObject({ fields: { reply: '已经修复两处' } });
  });

  it('a correction lists what followed elsewhere, whether it is asked alone, as a row or in a batch', async () => {
    for (const how of ['alone', 'rows', 'batch'] as const) {
      const { a, log } = await ready(stream());
      await a.receive(receive('08-01T10:00', 'l1'));
      await a.advance('2022-08-20T10:00+08:00');
      const late = answer('08-20T10:00', 'l1');
      await a.receive(late);
      const entry = (await a.history('l1')).findIndex(({ type }) => type === 'letter.answered') + 1;
      const propose = ask('entry.propose', '08-20T10:00', 'officer', { case: 'l1', data: { entry, reason: '误录' } });
      await a.receive(propose);
      const seen = a.case('l1')?.version ?? 0;
      const confirm = ask('entry.confirm', '08-20T10:00', 'officer-2', { case: 'l1', data: { proposal: seen, seen } });
      if (how === 'alone') await a.receive(confirm);
      else if (how === 'rows') await a.dispatchEach([confirm]);
      else await a.dispatchAll([confirm] as never);
      const corrected = (await log()).find(({ type }) => type === 'entry.corrected');
      expect(corrected?.data).toMatchObject({ followed: [{ type: 'slip.closed', case: 'slip-l1' }] });
    }
  });
});

describe('while the store takes its time', () => {
  it('reads show what the log holds, and nothing else: at every moment of any program', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constantFrom('receive', 'answer', 'batch', 'bad-batch'), fc.integer({ min: 1, max: 4 })), {
          minLength: 3,
          maxLength: 20,
        }),
        async (calls) => {
          const store = asyncStore();
          const engine = await open(store);
          await engine.dispatchEach(setUp);
          const seen: [number, string][] = [];
          const over = new AbortController();
          const looking = (async () => {
            while (!over.signal.aborted) {
              seen.push([engine.head(), canonicalJson(contents(engine.fork()))]);
              await new Promise<void>((go) => void setImmediate(go));
            }
          })();
          await Promise.all(
            calls.map(([what, n]) => {
              const at = '08-01T10:00';
              const both = [receive(at, `l${n}`), answer(at, `l${n}`)];
              if (what === 'receive') return Promise.resolve().then(() => engine.receive(both[0]));
              if (what === 'answer') return Promise.resolve().then(() => engine.receive(both[1]));
              return engine.dispatchAll((what === 'batch' ? both : [...both, answer(at, 'l9')]) as never);
            }),
          );
          over.abort();
          await looking;
          const log = await store.read(0, Infinity);
          const should = new Map<number, string>();
          for (const [head, text] of seen) {
            const known = should.get(head) ?? canonicalJson(contents(folded(policy, log.slice(0, head))));
            should.set(head, known);
            if (text !== known) expect(JSON.parse(text)).toEqual(JSON.parse(known));
          }
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe('listeners', () => {
  it('that throw, reject, or whose fault is thrown on again fail nobody and stop nobody', async () => {
    const store = memoryStore();
    const faults: unknown[] = [];
    const engine = await open(store, {
      onListenerFault: (fault) => {
        faults.push(fault);
        throw new Error('the teller is broken as well');
      },
    });
    const unhandled: unknown[] = [];
    const onUnhandled = (fault: unknown): void => void unhandled.push(fault);
    process.on('unhandledRejection', onUnhandled);
    const heard: PolicyEvent[] = [];
    engine.on('*', () => {
      throw new Error('at once');
    });
    engine.on('*', async () => {
      await Promise.resolve();
      throw new Error('later');
    });
    engine.on('*', (event) => heard.push(event));
    const reports = await engine.dispatchEach(setUp);
    expect(reports.every(({ outcome }) => outcome !== undefined && !isRefusal(outcome))).toBe(true);
    for (let turns = 0; turns < 5; turns += 1) await new Promise<void>((go) => void setImmediate(go));
    process.off('unhandledRejection', onUnhandled);
    expect(unhandled).toEqual([]);
    expect(heard).toHaveLength(setUp.length);
    expect(faults).toHaveLength(2 * setUp.length);
  });
});
