/** Clocks that are wrong: nothing is lost, time never goes back, and a jump moves nothing. */
import fc from 'fast-check';
import Libsql from 'libsql';
import { describe, expect, it } from 'vitest';
import { createEngine, isRefusal } from '../../src/engine/index.js';
import { memoryStore } from '../../src/stores/memory/index.js';
import { sqliteStore } from '../../src/stores/sqlite/index.js';
import { contents, folded } from './whole-state.js';
import { policy, setUp } from './fixture.js';

const start = Date.parse('2022-08-01T09:00+08:00');
const year = 365 * 86_400_000;
const hour = 3_600_000;
const iso = (at: number): string => new Date(at).toISOString();

const make = async () => {
  const store = memoryStore();
  const present = { now: start };
  const open = (lag = 0) => createEngine({ policy, store, clock: () => present.now + lag });
  const engine = await open();
  for (const { at: _at, ...command } of setUp) expect(isRefusal(await engine.receive(command))).toBe(false);
  let n = 0;
  const receive = () => {
    n += 1;
    return {
      id: `r${n}`,
      type: 'letter.receive',
      by: 'officer',
      case: `l${n}`,
      unit: 'roads',
      data: { about: '道路' },
    };
  };
  const log = () => store.read(0, Infinity);
  return { engine, open, store, present, receive, log };
};

describe('a clock', () => {
  it('that goes back stamps what time has reached', async () => {
    const { engine, present, receive, log } = await make();
    await engine.receive(receive());
    present.now = start - 5 * hour;
    expect(await engine.receive(receive())).toMatchObject({ events: [{ at: start }] });
    expect(await engine.advance(iso(present.now))).toEqual([]);
    expect(engine.now()).toBe(start);
    const instants = (await log()).map(({ at }) => at);
    expect(instants).toEqual([...instants].sort((a, b) => a - b));
  });

  it.each([
    ['a year ahead', start + year],
    ['no number', Number.NaN],
  ])(
    'that is %s moves nothing: whoever asks is told, and the same command is decided once it is right',
    async (_, wrong) => {
      const { engine, present, receive, log, store } = await make();
      await engine.receive(receive());
      const before = { log: await log(), state: contents(engine.fork()), head: await store.head() };
      const command = receive();
      present.now = wrong;
      const jump = { code: 'time-jump' };
      await expect(engine.receive(command)).rejects.toMatchObject(jump);
      await expect(engine.dispatchAll([command, receive()] as never)).rejects.toMatchObject(jump);
      await expect(engine.dryRun(command)).rejects.toMatchObject(jump);
      expect(await engine.dispatchEach([command])).toMatchObject([{ fault: jump }]);
      await expect(engine.advance(iso(start + year))).rejects.toMatchObject(jump);
      if (Number.isNaN(wrong))
        await expect(engine.receive({ ...command, at: iso(start + hour) })).rejects.toMatchObject(jump);
      present.now = start + hour;
      expect({ log: await log(), state: contents(engine.fork()), head: await store.head() }).toEqual(before);
      expect(await engine.receive(command)).toMatchObject({ repeated: false, events: [{ at: start + hour }] });
      expect(engine.now()).toBe(start + hour);
    },
  );

  it.each([
    ['memory', () => memoryStore()],
    ['SQLite', () => sqliteStore(new Libsql(':memory:'))],
  ])('that tells fractions of a millisecond is rounded down (%s)', async (_, store) => {
    const engine = await createEngine({ policy, store: store(), clock: () => start + 0.75 });
    const [{ at: _at, ...command } = expect.fail()] = setUp;
    expect(await engine.receive(command)).toMatchObject({ events: [{ at: start }] });
    expect(engine.now()).toBe(start);
  });

  it.each([Infinity, -Infinity, 1e20, -1e15, undefined, null, String(start), BigInt(start), new Date(start)])(
    'that tells %s tells no instant: whoever asks is told so, and nothing happens',
    async (tells) => {
      const { store, receive, engine: before } = await make();
      await before.receive(receive());
      const head = await store.head();
      const clock = (): number => tells as number;
      for (const instants of ['stamped', 'given'] as const) {
        const engine = await createEngine({ policy, store, clock, instants });
        const jump = { code: 'time-jump' };
        const command = receive();
        await expect(engine.receive(command)).rejects.toMatchObject(jump);
        await expect(engine.receive({ ...command, at: iso(start) })).rejects.toMatchObject(jump);
        await expect(engine.dryRun(command)).rejects.toMatchObject(jump);
        await expect(engine.advance(iso(start))).rejects.toMatchObject(jump);
      }
      expect(await store.head()).toEqual(head);
    },
  );

  it('that is no number when a campaign begins begins none', async () => {
    const store = memoryStore();
    const engine = await createEngine({ policy, store, clock: () => Number.NaN });
    const [{ at: _at, ...command } = expect.fail()] = setUp;
    await expect(engine.receive(command)).rejects.toMatchObject({ code: 'time-jump' });
    expect(await store.head()).toMatchObject({ head: 0, reached: undefined });
  });

  it('that throws is told to whoever asks; the engine goes on', async () => {
    const { store, log } = await make();
    let broken = false;
    const engine = await createEngine({
      policy,
      store,
      clock: () => {
        if (broken) throw new Error('no clock');
        return start;
      },
    });
    const before = await log();
    broken = true;
    const command = {
      id: 'x',
      type: 'letter.receive',
      by: 'officer',
      case: 'x',
      unit: 'roads',
      data: { about: '道路' },
    };
    await expect(engine.receive(command)).rejects.toThrow('no clock');
    expect(await log()).toEqual(before);
    broken = false;
    expect(await engine.receive(command)).toMatchObject({ repeated: false });
  });

  it('a year ahead on purpose is taken as such', async () => {
    const { engine, present, receive } = await make();
    await engine.receive(receive());
    present.now = start + year;
    const events = await engine.advance(iso(present.now), { onPurpose: true });
    expect(events.map(({ type }) => type)).toContain('letter.overdue');
    expect(engine.now()).toBe(start + year);
  });

  it('of one engine half a minute behind the other’s: nobody is refused, dated or not', async () => {
    const { engine, open, present, receive, log } = await make();
    const behind = await open(-30_000);
    for (let n = 0; n < 40; n += 1) {
      present.now += 700;
      const lag = n % 2 === 0 ? 0 : 30_000;
      const command = n % 4 < 2 ? receive() : { ...receive(), at: iso(present.now - lag) };
      expect(await (lag === 0 ? engine : behind).receive(command)).toMatchObject({ repeated: false });
    }
    const instants = (await log()).map(({ at }) => at);
    expect(instants).toEqual([...instants].sort((a, b) => a - b));
  });
});

describe('clocks that are wrong now and then', () => {
  it('lose nothing and double nothing; time never goes back', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.tuple(
            fc.constantFrom(0, 0, 30_000, -30_000, -86_400_000, year, -year, Number.NaN, Infinity),
            fc.boolean(),
          ),
          {
            minLength: 5,
            maxLength: 60,
          },
        ),
        async (slips) => {
          const { engine, open, present, receive, log } = await make();
          const second = await open();
          let right = start;
          for (const [slip, other] of slips) {
            right += hour;
            present.now = right + slip;
            const command = receive();
            const on = other ? second : engine;
            const outcome = await on.receive(command).catch(async (thrown: unknown) => {
              expect(thrown).toMatchObject({ code: 'time-jump' });
              present.now = right;
              return on.receive(command);
            });
            expect(outcome).toMatchObject({ repeated: false });
          }
          const events = await log();
          expect(events.filter(({ type }) => type === 'letter.received')).toHaveLength(slips.length);
          expect(events.every(({ at }, i) => at >= (events[i - 1]?.at ?? 0) && at <= right + 30_000)).toBe(true);
          await Promise.all([engine.refresh(), second.refresh()]);
          expect(contents(engine.fork())).toEqual(contents(folded(policy, events)));
          expect(contents(second.fork())).toEqual(contents(folded(policy, events)));
        },
      ),
      { numRuns: 60 },
    );
  });
});
