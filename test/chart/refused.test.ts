/** What a compiled chart refuses: machines that are not pure, snapshots of others. */
import { describe, expect, it } from 'vitest';
import { assign, createActor, enqueueActions, fromPromise, sendTo, spawnChild } from 'xstate';
import type { AnyStateMachine } from 'xstate';
import { compileMachine } from '../../src/chart/index.js';
import { machineOf, thrown } from './machines/plain.js';

const child = fromPromise(() => Promise.resolve(1));

describe('what is not pure is refused when compiled, by state and feature', () => {
  const impure: readonly (readonly [string, object])[] = [
    ['invoke', { invoke: { src: child } }],
    ['spawnChild', { entry: spawnChild(child) }],
    ['sendTo', { exit: sendTo('other', { type: 'x' }) }],
    [
      'spawn',
      { entry: assign({ ref: (({ spawn }: { spawn: (logic: unknown) => unknown }) => spawn(child)) as never }) },
    ],
    [
      'sendTo',
      {
        on: {
          go: {
            actions: enqueueActions(({ enqueue }) => {
              enqueue.sendTo('other', { type: 'x' });
            }),
          },
        },
      },
    ],
  ];
  it.each(impure)('%s', (feature, state) => {
    const { code, message } = thrown(() => compileMachine(machineOf({ id: 'm', initial: 'a', states: { a: state } })));
    expect(code).toBe('chart-unsupported');
    expect(message).toContain('m.a');
    expect(message).toContain(feature);
    expect(message).toContain('instead');
  });
  it('a context that spawns', () => {
    const machine = machineOf({
      id: 'm',
      context: ({ spawn }: { spawn: (logic: unknown) => unknown }) => ({ ref: spawn(child) }),
    });
    expect(thrown(() => compileMachine(machine)).code).toBe('chart-unsupported');
  });
  it('a spawn that hides from its text is refused when it is reached, never carried out', () => {
    const hidden = (args: Readonly<Record<string, (logic: unknown) => unknown>>) => ({
      ref: args[['sp', 'awn'].join('')]?.(child),
    });
    const machine = machineOf({
      id: 'm',
      initial: 'a',
      states: { a: { on: { go: { actions: assign(hidden as never) } } } },
    });
    const chart = compileMachine(machine);
    const { snapshot } = chart.initial();
    expect(thrown(() => chart.step(snapshot, { type: 'go' })).code).toBe('chart-unsupported');
  });
  it('a guard that nobody implements, and a history state that falls back on itself', () => {
    expect(
      thrown(() => compileMachine(machineOf({ on: { go: { guard: 'nobody', actions: 'x' } } }))).message,
    ).toContain('nobody');
    const circle = { initial: 'a', states: { a: {}, h: { type: 'history', target: 'h' } } };
    expect(thrown(() => compileMachine(machineOf(circle))).message).toContain('.h');
  });
});

describe('a snapshot of another machine', () => {
  const [door, gate] = ['door', 'gate'].map((id) =>
    machineOf({ id, version: '2', initial: 'open', states: { open: { on: { shut: 'closed' } }, closed: {} } }),
  ) as [AnyStateMachine, AnyStateMachine];
  const newer = machineOf({ id: 'door', version: '3', initial: 'open', states: { open: {} } });
  it('or of another version is refused by name', () => {
    const chart = compileMachine(door);
    for (const other of [gate, newer]) {
      const { code, message } = thrown(() => chart.step(compileMachine(other).initial().snapshot, { type: 'shut' }));
      expect(code).toBe('foreign-snapshot');
      expect(message).toContain(`${other.id} ${String(other.version)}`);
      expect(message).toContain('door 2');
      expect(thrown(() => chart.fromXState(createActor(other).getSnapshot())).code).toBe('foreign-snapshot');
    }
  });
  it('or no snapshot at all is refused', () => {
    const chart = compileMachine(door);
    expect(thrown(() => chart.step({} as never, { type: 'shut' })).code).toBe('foreign-snapshot');
    for (const wrong of [undefined, null, 7, {}, { value: 'ajar', context: {}, children: {}, status: 'active' }])
      expect(thrown(() => chart.fromXState(wrong)).code).toBe('foreign-snapshot');
  });
  it('but one of the same machine compiled twice is at home in both', () => {
    const [one, two] = [compileMachine(door), compileMachine(door)];
    expect(two.step(one.initial().snapshot, { type: 'shut' }).snapshot.value).toBe('closed');
  });
});
