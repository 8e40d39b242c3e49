/** Five thousand calls at once: they share units of work, keep their order, and leave no more behind than one after another. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { createEngine, isRefusal } from '../../src/engine/index.js';
import type { EventStore } from '../../src/engine/index.js';
import { asyncStore } from '../../src/testing/async-store.js';
import { policy, setUp } from './fixture.js';

const count = 5_000;

/** A store that counts its units. */
const counting = (store: EventStore) => {
  const counted = { units: 0 };
  const wrapped: EventStore = {
    ...store,
    unit: (wanted, decide) => {
      counted.units += 1;
      return store.unit(wanted, decide);
    },
  };
  return { counted, store: wrapped };
};

const commands = Array.from({ length: count }, (_, n) => ({
  id: `c${n}`,
  type: 'letter.receive',
  at: '2022-08-01T10:00+08:00',
  by: 'officer',
  case: `l${n}`,
  unit: 'roads',
  data: { about: '道路' },
}));

const make = async () => {
  const { counted, store } = counting(asyncStore());
  const engine = await createEngine({ policy, store, instants: 'given' });
  await engine.dispatchEach(setUp);
  counted.units = 0;
  return { engine, counted, store };
};

const heap = (): number => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  collect();
  return process.memoryUsage().heapUsed;
};

describe('five thousand calls at once', () => {
  it('share units, keep their order, and are answered each with its own', async () => {
    const { engine, counted, store } = await make();
    const answered: number[] = [];
    const outcomes = await Promise.all(
      commands.map(async (command, n) => {
        const outcome = await engine.receive(command);
        answered.push(n);
        return outcome;
      }),
    );
    expect(answered).toEqual(commands.map((_, n) => n));
    expect(counted.units).toBeLessThanOrEqual(count / 50);
    const log = (await store.read(setUp.length, Infinity)).map(({ command }) => command);
    expect(log).toEqual(commands.map(({ id }) => id));
    for (const [n, outcome] of outcomes.entries())
      expect(!isRefusal(outcome) && outcome.events.map(({ command }) => command)).toEqual([commands[n]?.id]);
  });

  it('leave no more memory taken than the same calls one after another', async () => {
    const before = heap();
    const first = await make();
    for (const command of commands) await first.engine.receive(command);
    const between = heap();
    const second = await make();
    await Promise.all(commands.map((command) => second.engine.receive(command)));
    const after = heap();
    expect(after - between).toBeLessThan(1.3 * (between - before));
    expect([first, second].map(({ engine }) => engine.head())).toEqual([count + setUp.length, count + setUp.length]);
  });
});
