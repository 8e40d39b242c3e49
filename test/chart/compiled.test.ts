/** Compiled charts: steps, effects, limits, to and from XState. */
import { describe, expect, it } from 'vitest';
import { assign, createActor, emit, raise, setup, stateIn } from 'xstate';
import { compileMachine } from '../../src/chart/index.js';
import { machineOf, thrown } from './machines/plain.js';

describe('a compiled chart', () => {
  const types = Object.freeze({}) as unknown as {
    context: { n: number };
    events: { type: 'add'; by: number } | { type: 'stop' };
    emitted: { type: 'told'; n: number };
    input: { from: number };
    output: { sum: number };
  };
  const counter = setup({
    types,
    guards: { small: ({ event }) => event.type === 'add' && event.by < 10 },
    actions: { note: (_, _params: { what: string }) => undefined },
  }).createMachine({
    id: 'counter',
    context: ({ input }) => ({ n: input.from }),
    initial: 'counting',
    states: {
      counting: {
        tags: 'busy',
        meta: { label: 'counts' },
        on: {
          add: {
            guard: 'small',
            actions: [
              { type: 'note', params: { what: 'before' } },
              assign({ n: ({ context, event }) => context.n + event.by }),
              emit(({ context }) => ({ type: 'told', n: context.n })),
            ],
          },
          stop: 'stopped',
        },
      },
      stopped: { type: 'final' },
    },
    output: ({ context }) => ({ sum: context.n }),
  });
  const chart = compileMachine(counter);
  const first = chart.initial({ from: 1 }).snapshot;

  it('steps, tells what to do in order, and knows tags, meta and output', () => {
    const { snapshot, effects } = chart.step(first, { type: 'add', by: 2 });
    expect(snapshot).toMatchObject({ value: 'counting', context: { n: 3 }, status: 'active' });
    expect(effects).toMatchObject([
      { type: 'note', params: { what: 'before' }, args: { context: { n: 1 }, event: { by: 2 } } },
      { type: 'xstate.emit', params: { event: { type: 'told', n: 3 } } },
    ]);
    expect([...snapshot.tags]).toEqual(['busy']);
    expect(chart.meta(snapshot)).toEqual({ 'counter.counting': { label: 'counts' } });
    expect(chart.step(snapshot, { type: 'stop' }).snapshot).toMatchObject({ status: 'done', output: { sum: 3 } });
  });
  it('asks nothing of an event that a guard stops, and gives the same step again', () => {
    const stopped = chart.step(first, { type: 'add', by: 20 });
    expect(stopped).toEqual({ snapshot: first, effects: [] });
    expect(chart.can(first, { type: 'add', by: 20 })).toBe(false);
    expect(chart.can(first, { type: 'add', by: 2 })).toBe(true);
    expect(chart.step(first, { type: 'stop' })).toEqual(chart.step(first, { type: 'stop' }));
  });
  it('goes over to an actor and back, also through storage', () => {
    const { snapshot } = chart.step(first, { type: 'add', by: 2 });
    const actor = createActor(counter, { snapshot: chart.toXState(snapshot), input: { from: 0 } }).start();
    actor.send({ type: 'add', by: 4 });
    const back = chart.fromXState(actor.getSnapshot());
    expect(back).toMatchObject({ value: 'counting', context: { n: 7 } });
    const stored: unknown = JSON.parse(JSON.stringify(actor.getPersistedSnapshot()));
    expect(chart.step(chart.fromXState(stored), { type: 'stop' }).snapshot.output).toEqual({ sum: 7 });
  });
  it('takes over from the same machine with other implementations, history included', () => {
    const machine = machineOf({
      initial: 'work',
      states: {
        work: {
          initial: 'one',
          on: { pause: 'away' },
          states: { one: { on: { next: 'two' } }, two: {}, back: { type: 'history' } },
        },
        away: { on: { resume: 'work.back' } },
      },
    });
    const actor = createActor(machine.provide({})).start();
    for (const type of ['next', 'pause']) actor.send({ type });
    const own = compileMachine(machine);
    const { snapshot } = own.step(own.fromXState(actor.getSnapshot()), { type: 'resume' });
    expect(snapshot.value).toEqual({ work: 'two' });
    expect(own.step(snapshot, { type: 'pause' }).snapshot.value).toBe('away');
  });
  it('knows the machine’s events: another does not compile', () => {
    // @ts-expect-error the machine has no such event
    expect(chart.step(first, { type: 'shout' })).toEqual({ snapshot: first, effects: [] });
  });
  it('writes a snapshot as plain JSON', () => {
    expect(JSON.parse(JSON.stringify(first))).toEqual({
      value: 'counting',
      context: { n: 1 },
      status: 'active',
      tags: {},
    });
  });
  it('lets what the machine’s own functions throw pass as it is, and stays where it was', () => {
    const fault = new Error('own');
    const machine = machineOf({
      context: { n: 0 },
      on: {
        go: {
          actions: [
            assign({ n: 1 }),
            () => undefined,
            assign(() => {
              throw fault;
            }),
          ],
        },
      },
    });
    const own = compileMachine(machine);
    const { snapshot } = own.initial();
    expect(() => own.step(snapshot, { type: 'go' })).toThrow(fault);
    expect(snapshot.context).toEqual({ n: 0 });
  });
  it('gives up on a step without end, by its own limit or the machine’s', () => {
    const restless = { initial: 'a', states: { a: { on: { go: 'b' } }, b: { always: 'c' }, c: { always: 'b' } } };
    const limited = compileMachine(machineOf(restless), { maxIterations: 100 });
    expect(thrown(() => limited.step(limited.initial().snapshot, { type: 'go' })).code).toBe('chart-endless');
    const own = compileMachine(machineOf({ ...restless, options: { maxIterations: 10 } }));
    expect(thrown(() => own.step(own.initial().snapshot, { type: 'go' })).message).toContain('10');
  });
  it('keeps no more than its limit of cells, and goes on from snapshots whose cells were let go', () => {
    const names = Array.from({ length: 50 }, (_, n) => `s${n}`);
    const ring = machineOf({
      initial: 's0',
      states: Object.fromEntries(names.map((name, n) => [name, { on: { next: `s${(n + 1) % 50}` } }])),
    });
    const small = compileMachine(ring, { cells: 10 });
    const early = small.initial().snapshot;
    let at = early;
    for (let n = 0; n < 120; n += 1) at = small.step(at, { type: 'next' }).snapshot;
    expect(at.value).toBe('s20');
    expect(small.step(early, { type: 'next' }).snapshot.value).toBe('s1');
    expect(small.cells()).toBeLessThan(20);
  });
  it('answers stateIn where a machine stands, and takes raised events before it rests', () => {
    const machine = machineOf({
      type: 'parallel',
      states: {
        left: {
          initial: 'a',
          states: { a: { on: { go: { target: 'b', actions: raise({ type: 'moved' }) } } }, b: {} },
        },
        right: {
          initial: 'x',
          states: { x: { on: { moved: { guard: stateIn({ left: 'b' }), target: 'y' } } }, y: {} },
        },
      },
    });
    const two = compileMachine(machine);
    expect(two.step(two.initial().snapshot, { type: 'go' }).snapshot.value).toEqual({ left: 'b', right: 'y' });
  });
});
