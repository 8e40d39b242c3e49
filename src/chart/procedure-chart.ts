/** A procedure's chart, stepped by its compiled machine: places go by their names, and are found once. */
import type { StateValue } from 'xstate';
import { DubanError, text } from '../shared/index.js';
import type { Allows, Chart, Configuration, Step } from './chart.js';
import { compileMachine } from './compiled/index.js';
import type { ChartSnapshot, ChartStep } from './compiled/index.js';
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

/** A configuration with what the chart keeps beside it. */
interface Known extends Configuration {
  readonly snapshot: ChartSnapshot;
  readonly handles: readonly string[];
}

/** What a transition taken reports; nothing else of an effect is read. */
interface Took {
  readonly params: { readonly id: string };
}

/** The machines of procedures have no context. */
const empty = Object.freeze({});

/** The chart of a spec. */
export const chartOf = (spec: ChartSpec): Chart => {
  const machine = toMachine(spec);
  const compiled = compileMachine(machine);
  const known = new Map<string, Known>();
  const steps = new WeakMap<ChartStep, Step>();

  const remember = (snapshot: ChartSnapshot): Known => {
    const leaves = leavesOf(spec, snapshot.value as StateValue);
    const name = leaves.join('+');
    const before = known.get(name);
    if (before !== undefined) return before;
    const active = [...new Set(leaves.flatMap(ancestorsOf))];
    const handles = new Set(active.flatMap((path) => handledBy(nodeAt(spec, path))));
    for (const event of handledBy(spec)) handles.add(event);
    const entry = { name, leaves, active, done: snapshot.status === 'done', snapshot, handles: [...handles] };
    known.set(name, entry);
    return entry;
  };

  const unknown = (name: string): DubanError =>
    new DubanError('unknown-state', text(`${spec.id} 没有状态 ${name}`, `${spec.id} has no state ${name}`));

  const entryOf = (name: string): Known => {
    const entry = known.get(name);
    if (entry !== undefined) return entry;
    const leaves = name.split('+');
    if (!leaves.every((leaf) => nodeAt(spec, leaf) !== undefined)) throw unknown(name);
    const state = machine.resolveState({ value: valueOf(leaves), context: empty });
    const found = remember(compiled.fromXState(state));
    if (found.name !== name) throw unknown(name);
    return found;
  };

  const stepOf = (made: ChartStep): Step => {
    const took = (made.effects as readonly Took[]).map(({ params }) => params.id).filter((id) => id !== '');
    const step = { to: remember(made.snapshot), took };
    steps.set(made, step);
    return step;
  };

  return {
    initial: entryOf(remember(compiled.initial().snapshot).name),
    at: entryOf,
    handles: (from) => (from as Known).handles,
    step: (from: Configuration, event: string, allows: Allows) => {
      const made = compiled.step((from as Known).snapshot, { type: event, allows });
      return made.effects.length === 0 ? undefined : (steps.get(made) ?? stepOf(made));
    },
  };
};
