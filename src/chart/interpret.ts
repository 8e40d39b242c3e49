/** Steps a chart through XState's pure `transition()`; its closures never leave this file. */
import { initialTransition, transition } from 'xstate';
import type { AnyMachineSnapshot, StateValue } from 'xstate';
import { DubanError, text } from '../shared/index.js';
import type { Chart, Configuration } from './chart.js';
import { toMachine } from './machine.js';
import type { ChartNode, ChartSpec } from './spec.js';

/** The active leaves in the order the spec names them, whatever order XState's value has. */
const leavesOf = (node: ChartNode | undefined, value: StateValue, prefix = ''): readonly string[] => {
  if (typeof value === 'string') return leavesOf(node, { [value]: {} }, prefix);
  return Object.keys(node?.states ?? {}).flatMap((key) => {
    const inner = value[key];
    if (inner === undefined) return [];
    return typeof inner === 'string' || Object.keys(inner).length > 0
      ? leavesOf(node?.states?.[key], inner, `${prefix}${key}.`)
      : [prefix + key];
  });
};

const ancestorsOf = (leaf: string): readonly string[] => {
  const keys = leaf.split('.');
  return keys.map((_, i) => keys.slice(0, i + 1).join('.'));
};

const valueOf = (leaves: readonly string[]): StateValue => {
  const root: Record<string, StateValue> = {};
  for (const leaf of leaves) {
    const keys = leaf.split('.');
    const last = keys.pop() ?? '';
    let at: Record<string, StateValue> = root;
    for (const key of keys) at = (at[key] ??= {}) as Record<string, StateValue>;
    at[last] = {};
  }
  return root;
};

const nodeAt = (spec: ChartNode, path: string): ChartNode | undefined =>
  path.split('.').reduce<ChartNode | undefined>((node, key) => node?.states?.[key], spec);

/** Events a state has transitions for; what it ignores is not among them. */
const handledBy = (node: ChartNode | undefined): readonly string[] =>
  Object.entries(node?.on ?? {}).flatMap(([event, moves]) => (moves.length === 0 ? [] : [event]));

/** What XState reports of a transition taken; nothing else of an effect is read. */
interface Effect {
  readonly type: string;
  readonly params: { readonly id: string };
}

interface Known {
  readonly configuration: Configuration;
  readonly snapshot: AnyMachineSnapshot;
  readonly handles: readonly string[];
}

/** A chart over XState's own `transition()`. Configurations are remembered by name. */
export const interpret = (spec: ChartSpec): Chart => {
  const machine = toMachine(spec);
  const known = new Map<string, Known>();

  const remember = (snapshot: AnyMachineSnapshot): Known => {
    const leaves = leavesOf(spec, snapshot.value as StateValue);
    const name = leaves.join('+');
    const before = known.get(name);
    if (before !== undefined) return before;
    const active = [...new Set(leaves.flatMap(ancestorsOf))];
    const handles = new Set(active.flatMap((path) => handledBy(nodeAt(spec, path))));
    for (const event of handledBy(spec)) handles.add(event);
    const entry = {
      configuration: { name, leaves, active, done: snapshot.status === 'done' },
      snapshot,
      handles: [...handles],
    };
    known.set(name, entry);
    return entry;
  };

  const entryOf = (name: string): Known => {
    const entry = known.get(name);
    if (entry !== undefined) return entry;
    const leaves = name.split('+');
    if (!leaves.every((leaf) => nodeAt(spec, leaf) !== undefined))
      throw new DubanError('unknown-state', text(`${spec.id} 没有状态 ${name}`, `${spec.id} has no state ${name}`));
    const found = remember(machine.resolveState({ value: valueOf(leaves), context: {} }));
    if (found.configuration.name !== name)
      throw new DubanError('unknown-state', text(`${spec.id} 没有状态 ${name}`, `${spec.id} has no state ${name}`));
    return found;
  };

  return {
    initial: remember(initialTransition(machine)[0]).configuration,
    at: (name) => entryOf(name).configuration,
    handles: (from) => entryOf(from.name).handles,
    step: (from, event, allows) => {
      const { snapshot } = entryOf(from.name);
      const [next, effects] = transition(machine, snapshot as never, { type: event, allows });
      const took = (effects as readonly Effect[]).filter(({ type }) => type === 'took').map(({ params }) => params.id);
      if (took.length === 0) return undefined;
      return { to: remember(next as AnyMachineSnapshot).configuration, took: took.filter((id) => id !== '') };
    },
  };
};
