/** Calls: taken in when they are made, carried out in that order, each told of its own fault, none once the engine is closed. */
import fc from 'fast-check';
import Libsql from 'libsql';
import { describe, expect, it } from 'vitest';
import type { EventStore, Outcome, RowReport } from '../../src/engine/index.js';
import { queue } from '../../src/engine/shell/queue.js';
import type { AnyProcedure } from '../../src/policy/index.js';
import { memoryStore } from '../../src/stores/memory/index.js';
import { sqliteStore } from '../../src/stores/sqlite/index.js';
import { docPolicy, proceduresWith } from './doc-policy.js';
import { asked, codeOf, instant, session } from './doc-session.js';

const opening = (of: string, more: object = {}) => ({
  ...asked('2026-03-04', 'doc.open', { case: of, unit: 'u' }),
  id: of,
  ...more,
});
const told = ({ id, outcome, fault }: RowReport): readonly [string, unknown] => [
  id,
  outcome === undefined ? fault : codeOf(outcome),
];
const throwing = (of: string, key: string, thrown: unknown): object =>
  Object.defineProperty(opening(of), key, {
    enumerable: true,
    get: () => {
      throw thrown;
    },
  });

/** The policy whose rule on notes throws something. */
const ruleThrows = (thrown: unknown) =>
  docPolicy({
    procedures: proceduresWith((given) => {
      if (given.id !== 'doc') return given;
      const { waiting, ...states } = given.states as unknown as Record<string, { on: Record<string, object> }>;
      const rule = {
        id: 'throws',
        cites: ['2'],
        message: { zh: '抛出', en: 'throws' },
        check: () => {
          throw thrown;
        },
      };
      const on = { ...waiting?.on, 'doc.note': { ...waiting?.on['doc.note'], rules: [rule] } };
      return { ...given, states: { waiting: { ...waiting, on }, ...states } } as unknown as AnyProcedure;
    }),
  });

it('a command without an instant is one: the engine stamps it', async () => {
  const s = await session();
  const outcome = await s.engine.dispatch({
    id: 'o',
    type: 'doc.open',
    by: 'officer',
    case: 'd',
    unit: 'u',
    data: {},
  });
  expect(outcome).toMatchObject({ events: [{ at: Date.parse('2030-01-01T00:00+08:00') }] });
});

describe('what is handed in', () => {
  it('to a dry run is taken in at the call, once', async () => {
    const s = await session();
    const input: { type: string } = opening('d');
    const tried = s.engine.dryRun(input);
    input.type = 'no.such';
    expect(codeOf(await tried)).toBe('accepted');
    let reads = 0;
    const counted = Object.defineProperty(opening('e'), 'case', { enumerable: true, get: () => `e${(reads += 1)}` });
    expect(await s.engine.dryRun(counted)).toMatchObject({ events: [{ case: 'e1' }] });
    expect(reads).toBe(1);
  });

  it('as rows is drawn and taken in at the call: the last of many as the first', async () => {
    const s = await session();
    const rows: { type: string }[] = Array.from({ length: 250 }, (_, n) => opening(`d${n}`));
    const carried = s.engine.dispatchEach(rows);
    for (const row of rows) row.type = 'no.such';
    rows.length = 0;
    const reports = await carried;
    expect(reports).toHaveLength(250);
    expect(reports.every(({ outcome }) => outcome !== undefined && codeOf(outcome) === 'accepted')).toBe(true);
  });

  it('to be taken over rejects where it is nothing, or throws; nothing throws at once', async () => {
    const s = await session();
    const bad: object[] = [
      {
        id: 'b',
        by: 'host',
        get cases(): never {
          throw new Error('no cases today');
        },
      },
    ];
    for (const balance of [null, undefined, ...bad]) {
      const call = s.engine.takeOver(balance as never);
      await expect(call).rejects.toBeInstanceOf(Error);
    }
  });
});

describe('rows', () => {
  it.each(['id', 'type', 'by', 'data'])('that throw on their %s fail alone', async (key) => {
    const s = await session();
    const fault = new Error('no row today');
    const reports = await s.engine.dispatchEach([opening('d'), throwing('e', key, fault), opening('f')]);
    expect(reports.map(told)).toEqual([
      ['d', 'accepted'],
      [key === 'id' ? '' : 'e', fault],
      ['f', 'accepted'],
    ]);
  });

  it('whose drawing throws midway are reported as far as they came, the fault last', async () => {
    const s = await session();
    const fault = new Error('the file is torn');
    const drawn = function* () {
      yield opening('d');
      throw fault;
    };
    expect((await s.engine.dispatchEach(drawn())).map(told)).toEqual([
      ['d', 'accepted'],
      ['', fault],
    ]);
    await expect(s.engine.dispatchEach(7 as never)).rejects.toBeInstanceOf(TypeError);
  });

  it('are not overtaken by a later call', async () => {
    const s = await session();
    const rows = Array.from({ length: 250 }, (_, n) => opening(`d${n}`));
    const carried = s.engine.dispatchEach(rows);
    const last = await s.engine.receive(opening('last'));
    await carried;
    expect(last).toMatchObject({ events: [{ seq: s.engine.head() }] });
  });

  it.each([
    ['undefined', undefined],
    ['null', null],
  ])('a rule that throws %s is told as a fault', async (_, thrown) => {
    const s = await session({ policy: ruleThrows(thrown) });
    await s.open('2026-03-04', 'd', 'u');
    const note = asked('2026-03-05', 'doc.note', { case: 'd', data: { note: '一' } });
    const fault = { code: 'threw-nothing' };
    expect(await s.engine.dispatchEach([note])).toMatchObject([{ outcome: undefined, fault }]);
    await expect(s.engine.receive(note)).rejects.toMatchObject(fault);
    await expect(s.engine.dryRun(note)).rejects.toMatchObject(fault);
    expect(await s.engine.dispatchEach([throwing('e', 'data', thrown)])).toMatchObject([{ fault }]);
  });

  it('a rule that throws what the store once failed with loses its own row alone', async () => {
    const fault = new Error('the one and only');
    const kept = memoryStore();
    let fails = false;
    const store: EventStore = {
      ...kept,
      unit: (wanted, decide) => (fails ? Promise.reject(fault) : kept.unit(wanted, decide)),
    };
    const s = await session({ policy: ruleThrows(fault), store });
    await s.open('2026-03-04', 'd', 'u');
    fails = true;
    await expect(s.engine.receive(opening('e'))).rejects.toBe(fault);
    fails = false;
    const note = asked('2026-03-05', 'doc.note', { case: 'd', data: { note: '一' } });
    const reports = await s.engine.dispatchEach([note, ...Array.from({ length: 150 }, (_, n) => opening(`f${n}`))]);
    expect(reports.filter(({ fault: own }) => own !== undefined)).toHaveLength(1);
  });
});

describe('a dry run', () => {
  const stores: readonly (() => EventStore)[] = [memoryStore, () => sqliteStore(new Libsql(':memory:'))];
  it('answers as the call would: what is known, what is reused, what waits before it', async () => {
    for (const store of stores) {
      const s = await session({ store: store() });
      await s.engine.receive(opening('d'));
      for (const again of [opening('d'), { ...opening('e'), id: 'd' }, opening('f')]) {
        const tried = await s.engine.dryRun(again);
        const { head } = await s.store.head();
        expect(await s.engine.dryRun(again)).toEqual(tried);
        expect((await s.store.head()).head).toBe(head);
        expect(await s.engine.receive(again)).toEqual(tried);
      }
    }
  });

  it('sees what was asked before it, and nothing that was asked after', async () => {
    const s = await session();
    const [first, tried, later] = await Promise.all([
      s.engine.receive(opening('d')),
      s.engine.dryRun(opening('e')),
      s.engine.receive(opening('e')),
    ]);
    expect([first, tried, later].map(codeOf)).toEqual(['accepted', 'accepted', 'accepted']);
    expect(tried).toMatchObject({ repeated: false });
    expect(later).toMatchObject({ repeated: false });
  });

  it('as long as time is due before it says what the call would', async () => {
    const s = await session();
    await s.open('2026-03-04', 'd', 'u');
    const note = asked('2026-03-30', 'doc.note', { case: 'd', data: { note: '一' } });
    const tried = await s.engine.dryRun(note);
    expect(tried).toMatchObject({ repeated: false });
    const { head } = await s.store.head();
    await s.engine.receive(note);
    expect((await s.store.read(head, 100)) as unknown).toEqual((tried as Extract<Outcome, { events: object }>).events);
  });
});

describe('an engine that is closed', () => {
  it('carries out what was asked before, and refuses every call after', async () => {
    const s = await session();
    const before = [s.engine.receive(opening('d')), s.engine.dryRun(opening('e'))];
    const closing = s.engine.close();
    const { engine } = s;
    const drain = async (feed: AsyncIterable<unknown>): Promise<void> => {
      for await (const one of feed) expect(one).toBeDefined();
    };
    const calls: readonly (() => Promise<unknown>)[] = [
      () => engine.receive(opening('f')),
      () => engine.dispatch(opening('f') as never),
      () => engine.dispatchAll([]),
      () => engine.dispatchEach([opening('f')]),
      () => engine.dryRun(opening('f')),
      () => engine.takeOver({ id: 'b', by: 'host', cases: [] }),
      () => engine.advance(instant('2026-03-05')),
      () => engine.refresh(),
      () => engine.history('d'),
      () => engine.strangers(),
      () => drain(engine.events()),
      () => drain(engine.refusals()),
      () => engine.as('officer').history('d'),
      () => drain(engine.as('officer').events()),
    ];
    for (const call of calls) await expect(call()).rejects.toMatchObject({ code: 'engine-stopped' });
    expect((await Promise.all(before)).map(codeOf)).toEqual(['accepted', 'accepted']);
    await closing;
    await engine.close();
    for (const call of calls) await expect(call()).rejects.toMatchObject({ code: 'engine-stopped' });
  });
});

describe('the queue of calls', () => {
  it('is a list, whatever is added, taken and put back', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom('add', 'take', 'putBack', 'first', 'all'), fc.nat(9))), (steps) => {
        const made = queue<number>();
        let list: number[] = [];
        for (const [step, n] of steps) {
          if (step === 'add') {
            made.add(n);
            list.push(n);
          } else if (step === 'take') expect(made.take()).toBe(list.shift());
          else if (step === 'putBack') {
            made.putBack([n, n + 1]);
            list = [n, n + 1, ...list];
          } else if (step === 'first') expect(made.first()).toBe(list[0]);
          else {
            expect(made.takeAll()).toEqual(list);
            list = [];
          }
          expect(made.size()).toBe(list.length);
        }
      }),
    );
  });
});
