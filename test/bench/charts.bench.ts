/** Compiled charts beside XState's own steps, its actors and a plain switch, effects included. */
import { createActor, initialTransition, transition } from 'xstate';
import type { AnyMachineSnapshot, AnyStateMachine } from 'xstate';
import * as six from 'xstate-6';
import { compileMachine } from '../../src/chart/index.js';
import type { ChartNode } from '../../src/chart/index.js';
import { beginning, day, history, life, problemMachine, problemSpec } from './charts/machines.js';
import { plainSwitch } from './charts/plain-switch.js';
import type { Snapshot } from './charts/plain-switch.js';
import { demandLife, demandSame } from './charts/same.js';
import { collect } from './collect.js';
import { median } from './row.js';
import type { Row } from './row.js';
import { sized } from './scale.js';
import type { Scale } from './scale.js';

const allows = (): boolean => true;
const eventsOf = (types: readonly string[]) => types.map((type) => ({ type, allows }));

/** What was seen of effects, so that no engine leaves them out. */
let seen = 0;

interface Contender {
  readonly name: string;
  /** Walks the events so often. */
  readonly walk: (times: number) => void;
}

/** Median steps a second of each, in turns: seven rounds after two to warm up. */
const race = (
  scale: Scale,
  contenders: readonly (Contender & { readonly times: number })[],
  length: number,
): readonly number[] => {
  const rates = contenders.map((): number[] => []);
  const warm = sized(scale, 2, 0);
  for (let round = 0; round < warm + sized(scale, 7, 1); round += 1)
    contenders.forEach(({ walk, times: full }, i) => {
      const times = sized(scale, full, 3);
      const began = performance.now();
      walk(times);
      if (round >= warm) rates[i]?.push(((times * length) / (performance.now() - began)) * 1000);
    });
  return rates.map(median);
};

const chartWalk = (machine: AnyStateMachine, first: readonly string[], types: readonly string[]): Contender['walk'] => {
  const chart = compileMachine(machine);
  let { snapshot } = chart.initial();
  for (const event of eventsOf(first)) snapshot = chart.step(snapshot, event).snapshot;
  const events = eventsOf(types);
  return (times) => {
    for (let n = 0; n < times; n += 1)
      for (const event of events) {
        const step = chart.step(snapshot, event);
        ({ snapshot } = step);
        seen += step.effects.length;
      }
  };
};

const pureWalk = (machine: AnyStateMachine, first: readonly string[], types: readonly string[]): Contender['walk'] => {
  let snapshot = initialTransition(machine)[0] as AnyMachineSnapshot;
  for (const event of eventsOf(first)) snapshot = transition(machine, snapshot, event)[0] as AnyMachineSnapshot;
  const events = eventsOf(types);
  return (times) => {
    for (let n = 0; n < times; n += 1)
      for (const event of events) {
        const [next, effects] = transition(machine, snapshot, event);
        snapshot = next as AnyMachineSnapshot;
        seen += effects.length;
      }
  };
};

const actorWalk = (machine: AnyStateMachine, first: readonly string[], types: readonly string[]): Contender['walk'] => {
  const actor = createActor(machine).start();
  for (const event of eventsOf(first)) actor.send(event);
  const events = eventsOf(types);
  return (times) => {
    for (let n = 0; n < times; n += 1) for (const event of events) actor.send(event);
  };
};

const switchWalk = async (): Promise<Contender['walk']> => {
  const plain = await plainSwitch(problemSpec);
  demandSame(plain, 20_000);
  const initial = compileMachine(problemMachine).initial().snapshot;
  let snapshot: Snapshot = { value: initial.value as Snapshot['value'], context: {}, status: 'active' };
  for (const event of eventsOf(beginning)) ({ snapshot } = plain(snapshot, event));
  const events = eventsOf(life);
  return (times) => {
    for (let n = 0; n < times; n += 1)
      for (const event of events) {
        const made = plain(snapshot, event);
        ({ snapshot } = made);
        seen += made.effects.length;
      }
  };
};

/** The problem's states and targets without guards and actions, as XState 6 writes machines. */
const sixWalk = (): Contender['walk'] => {
  const bare = (node: ChartNode): object => ({
    ...(node.type === undefined ? {} : { type: node.type }),
    ...(node.initial === undefined ? {} : { initial: node.initial }),
    ...(node.states === undefined
      ? {}
      : { states: Object.fromEntries(Object.entries(node.states).map(([key, state]) => [key, bare(state)])) }),
    on: Object.fromEntries(
      Object.entries(node.on ?? {}).flatMap(([type, [move]]) =>
        move?.target === undefined ? [] : [[type, { target: move.target }]],
      ),
    ),
  });
  const machine = six.createMachine({ id: 'problem', ...bare(problemSpec) } as never) as never;
  let snapshot = six.initialTransition(machine, undefined as never)[0];
  const events = eventsOf(life);
  for (const event of eventsOf(beginning)) snapshot = six.transition(machine, snapshot, event as never)[0];
  return (times) => {
    for (let n = 0; n < times; n += 1)
      for (const event of events) snapshot = six.transition(machine, snapshot, event as never)[0];
  };
};

/** Bytes that each of many resting snapshots takes, every one with a context of its own. */
const bytesEach = (scale: Scale, make: (n: number) => unknown): number => {
  collect();
  const before = process.memoryUsage().heapUsed;
  const kept = Array.from({ length: sized(scale, 20_000, 100) }, (_, n) => make(n));
  collect();
  return (process.memoryUsage().heapUsed - before) / kept.length;
};

/** Measures. */
export const run = async (scale: Scale): Promise<readonly Row[]> => {
  demandLife();
  const rows: Row[] = [];
  const say = (name: string, value: number, baseline?: number, unit = 'steps/s'): void => {
    rows.push({
      suite: 'charts',
      name,
      value,
      unit,
      ...(baseline === undefined ? {} : { baseline, ratio: value / baseline }),
    });
  };
  const [ours = 0, pure = 0, sent = 0, hand = 0, next = 0] = race(
    scale,
    [
      { name: 'compiled', walk: chartWalk(problemMachine, beginning, life), times: 100_000 },
      { name: 'transition()', walk: pureWalk(problemMachine, beginning, life), times: 100 },
      { name: 'actor.send', walk: actorWalk(problemMachine, beginning, life), times: 300 },
      { name: 'plain switch', walk: await switchWalk(), times: 100_000 },
      { name: 'XState 6', walk: sixWalk(), times: 100 },
    ],
    life.length,
  );
  say('problem: compiled against transition() (limit 300)', ours, pure);
  say('problem: compiled against actor.send (limit 80)', ours, sent);
  say('problem: compiled against a plain switch (limit 0.5)', ours, hand);
  say('problem: compiled against transition() of XState 6 alpha, without guards and actions', ours, next);
  const [withHistory = 0, pureHistory = 0] = race(
    scale,
    [
      { name: 'compiled', walk: chartWalk(history, [], day), times: 100_000 },
      { name: 'transition()', walk: pureWalk(history, [], day), times: 200 },
    ],
    day.length,
  );
  say('parallel with history: compiled against transition() (limit 100)', withHistory, pureHistory);

  const chart = compileMachine(problemMachine);
  const resting = chart.initial().snapshot;
  const state = initialTransition(problemMachine)[0] as AnyMachineSnapshot;
  const value = state.value as string;
  const own = bytesEach(scale, (n) => chart.fromXState({ ...(state as object), context: { n } }));
  const theirs = bytesEach(scale, (n) => problemMachine.resolveState({ value, context: { n } }));
  const shared = bytesEach(scale, () => chart.step(resting, { type: 'problem.list', allows }).snapshot);
  say('a resting snapshot with a context of its own, against XState’s', own, theirs, 'bytes');
  say('a resting snapshot of a machine without context, against XState’s', shared, theirs, 'bytes');
  if (seen === 0) throw new Error('no effects were seen');
  return rows;
};
