/** Runs the same events through XState and through a compiled chart, and compares everything that can be seen. */
import { expect } from 'vitest';
import { initialTransition, transition } from 'xstate';
import type { AnyMachineSnapshot, AnyStateMachine } from 'xstate';
import type { ChartStep, CompiledChart, EffectArgs } from '../../../src/chart/index.js';
import { events } from './genes.js';
import type { Sent } from './genes.js';

interface Executable {
  readonly type: string;
  readonly params: unknown;
  readonly info: EffectArgs;
}

/** XState reports raised events too, though they are already taken; delayed ones alone are left to do. */
const isTaken = ({ type, params }: Executable): boolean =>
  type === 'xstate.raise' && typeof (params as { readonly delay?: unknown }).delay !== 'number';

const builtIn = (type: string): boolean => type.startsWith('xstate.');

/** What XState's snapshot shows; the order of keys in values counts. */
const shown = (snapshot: AnyMachineSnapshot) => ({
  value: JSON.stringify(snapshot.value),
  context: snapshot.context as unknown,
  status: snapshot.status as string,
  output: snapshot.output as unknown,
  tags: new Set(snapshot.tags),
  meta: snapshot.getMeta() as unknown,
  nodes: (snapshot as unknown as { readonly _nodes: readonly { readonly id: string }[] })._nodes
    .map(({ id }) => id)
    .sort(),
  history: JSON.stringify(
    Object.entries(snapshot.historyValue as Record<string, readonly { readonly id: string }[]>).map(([id, nodes]) => [
      id,
      nodes.map((node) => node.id).sort(),
    ]),
  ),
});

const expectSame = (
  chart: CompiledChart,
  [snapshot, actions]: readonly [AnyMachineSnapshot, readonly Executable[]],
  step: ChartStep,
  event: unknown,
): void => {
  const ours = step.snapshot;
  expect({
    ...shown(chart.toXState(ours) as AnyMachineSnapshot),
    value: JSON.stringify(ours.value),
    context: ours.context as unknown,
    status: ours.status,
    output: ours.output as unknown,
    tags: ours.tags,
    meta: chart.meta(ours),
  }).toEqual(shown(snapshot));
  expect(
    step.effects.map((effect) => ({
      type: effect.type,
      params: effect.params,
      ...(builtIn(effect.type)
        ? {}
        : { args: ('args' in effect ? effect.args : undefined) ?? { context: ours.context as unknown, event } }),
    })),
  ).toEqual(
    actions
      .filter((action) => !isTaken(action))
      .map(({ type, params, info }) => ({
        type,
        params,
        ...(builtIn(type) ? {} : { args: { context: info.context, event: info.event } }),
      })),
  );
  for (const type of events) {
    const asked = { type, n: 1 };
    expect(chart.can(ours, asked)).toBe(snapshot.can(asked));
  }
};

const attempt = <T>(work: () => T): { readonly value: T } | undefined => {
  try {
    return { value: work() };
  } catch {
    return undefined;
  }
};

/** How a program went: steps compared, and whether both gave up on the way. */
export const expectEqualRuns = (
  machine: AnyStateMachine,
  chart: CompiledChart,
  program: readonly Sent[],
): { readonly steps: number; readonly gaveUp: boolean } => {
  const input = { n: program.length % 4 };
  let theirs = initialTransition(machine, input as never) as unknown as [AnyMachineSnapshot, readonly Executable[]];
  let ours = chart.initial(input);
  expectSame(chart, theirs, ours, { type: 'xstate.init', input });
  let steps = 0;
  let waiting: unknown;
  for (const { delayed, ...sent } of program) {
    const asked = theirs[1].find((action) => action.type === 'xstate.raise' && !isTaken(action));
    waiting = (asked?.params as { readonly event: unknown } | undefined)?.event ?? waiting;
    const event = (delayed && waiting !== undefined ? waiting : { ...sent, error: 'e' }) as never;
    const [before, [snapshot]] = [ours.snapshot, theirs];
    const next = attempt(() => transition(machine, snapshot, event) as unknown as typeof theirs);
    const step = attempt(() => chart.step(before, event));
    expect(step === undefined).toBe(next === undefined);
    if (next === undefined || step === undefined) return { steps, gaveUp: true };
    theirs = next.value;
    ours = step.value;
    expectSame(chart, theirs, ours, event);
    const back = chart.fromXState(theirs[0]);
    expect([back.value, back.context, back.status]).toEqual([
      ours.snapshot.value,
      ours.snapshot.context,
      ours.snapshot.status,
    ]);
    if (steps % 3 === 2) ours = { ...ours, snapshot: back };
    steps += 1;
  }
  return { steps, gaveUp: false };
};
