/** After a long absence more is due than one unit takes: it is caught up unit by unit, and a command waits until all is done. */
import { describe, expect, it } from 'vitest';
import { createEngine, isRefusal } from '../../src/engine/index.js';
import type { Engine, EventStore } from '../../src/engine/index.js';
import { memoryStore } from '../../src/stores/memory/index.js';
import { failingStores } from './failing-stores.js';
import { ask, policy, setUp } from './fixture.js';
import type { Letters } from './fixture.js';
import { contents, folded } from './whole-state.js';

/** Each is warned of and missed, and a slip is issued and missed: some two thousand due items. */
const letters = 520;
const clock = (): number => Date.parse('2022-12-30T09:00+08:00');
const back = '2022-08-20T10:00+08:00';

const received = Array.from({ length: letters }, (_, n) =>
  ask('letter.receive', '08-01T10:00', 'officer', { case: `l${n}`, unit: 'roads', data: { about: '道路' } }),
);
const answer = ask('letter.answer', '08-20T10:00', 'roads-head', { case: 'l7', data: { reply: '已经修复' } });
const next = ask('letter.receive', '08-20T10:00', 'officer', { case: 'new', unit: 'roads', data: { about: '桥梁' } });

const begin = async (store: EventStore): Promise<Engine<Letters>> => {
  const engine = await createEngine({ policy, store, clock, instants: 'given' });
  for (const { outcome } of await engine.dispatchEach([...setUp, ...received]))
    expect(outcome !== undefined && !isRefusal(outcome)).toBe(true);
  return engine;
};

/** Several ways to come back with the same two commands. */
const ways: Readonly<Record<string, (engine: Engine<Letters>) => Promise<unknown>>> = {
  'one call after another': async (engine) => [await engine.receive(answer), await engine.receive(next)],
  'calls at once, time first': async (engine) => {
    const ended = await Promise.allSettled([engine.advance(back), engine.receive(answer), engine.receive(next)]);
    for (const one of ended) if (one.status === 'rejected') throw one.reason;
  },
  'a batch': (engine) => engine.dispatchAll([answer, next] as never),
  rows: (engine) =>
    engine
      .dispatchEach([answer, next])
      .then((reports) =>
        Promise.all(
          reports.map(({ outcome, fault }) =>
            outcome === undefined ? Promise.reject(fault as Error) : Promise.resolve(outcome),
          ),
        ),
      ),
};

/** What the log comes to where somebody is there every hour. */
const attend = async () => {
  const store = memoryStore();
  const engine = await begin(store);
  const end = Date.parse(back);
  for (let at = Date.parse('2022-08-01T11:00+08:00'); at <= end; at += 3_600_000)
    await engine.advance(new Date(at).toISOString());
  await engine.receive(answer);
  await engine.receive(next);
  return store.read(0, Infinity);
};

let once: ReturnType<typeof attend> | undefined;
const attended = (): ReturnType<typeof attend> => (once ??= attend());

describe.each(Object.keys(ways))('an absence with two thousand due items, ended by %s', (way) => {
  const comeBack = ways[way] ?? expect.fail();

  it('ends in the log of somebody who was there, in several units; what is asked comes after all that was due', async () => {
    const kept = memoryStore();
    let units: number[] = [];
    const store: EventStore = {
      ...kept,
      unit: async (wanted, decide) => {
        const before = (await kept.read(0, Infinity)).length;
        const value = await kept.unit(wanted, decide);
        units.push((await kept.read(0, Infinity)).length - before);
        return value;
      },
    };
    const engine = await begin(store);
    units = [];
    await comeBack(engine);
    const log = await kept.read(0, Infinity);
    expect(log).toEqual(await attended());
    expect(units.filter((events) => events > 0).length).toBeGreaterThan(2);
    const asked = log.find(({ command }) => command === answer.id)?.seq ?? 0;
    expect(log.filter(({ cause, at, seq }) => cause === 'deadline' && at <= Date.parse(back) && seq > asked)).toEqual(
      [],
    );
    // Every letter is missed, and the slip that was issued for it.
    expect(log.filter(({ breach, seq }) => breach !== undefined && seq < asked)).toHaveLength(2 * letters);
    expect(engine.nextDue() ?? Infinity).toBeGreaterThan(Date.parse(back));
  });

  it.each([
    ['memory', 'before'],
    ['memory', 'after'],
    ['network', 'before'],
    ['network', 'after'],
    ['sqlite', 'before'],
    ['sqlite', 'after'],
  ] as const)(
    'comes to the same while the store (%s) fails, %s a call is done, within units and between',
    async (kind, when) => {
      const failing = failingStores[kind](when);
      const { store } = failing;
      const engine = await begin(store);
      const heard: number[] = [];
      const from = engine.head();
      engine.on('*', ({ seq }) => heard.push(seq));
      const stood = new Set<number>();
      for (let k = 1, over = false; !over; k = Math.ceil(k * 1.3)) {
        failing.arm(k);
        try {
          await comeBack(engine);
          over = true;
        } catch (thrown) {
          if (!failing.isOwn(thrown)) throw thrown;
        }
        failing.disarm();
        stood.add((await store.read(0, Infinity)).length);
        expect(contents(engine.fork())).toEqual(contents(folded(policy, await store.read(0, engine.head()))));
      }
      const log = await store.read(0, Infinity);
      expect(log).toEqual(await attended());
      // It failed before anything was caught up, in the midst, and was done at last.
      expect(stood.size).toBeGreaterThan(2);
      await engine.refresh();
      expect(heard).toEqual(log.slice(from).map(({ seq }) => seq));
      await store.close();
    },
  );
});
