/** A row: one place where a machine can stand, with what it has been seen to do there. */
import type { StateValue } from 'xstate';
import type { Instruction } from './instruction.js';
import type { Effect } from './effect.js';
import type { Test } from './guard.js';
import type { History, Resolved, StateNode, Transition } from './resolved.js';
import type { ChartSnapshot, ChartStep } from './snapshot.js';
import { ancestorsOf, isLeaf } from './tree.js';
import { valueOf } from './value.js';

/** Active states in the order they became active, what history recalls, and how far the machine has come. */
export interface Place {
  readonly nodes: readonly StateNode[];
  readonly history: History;
  readonly status: ChartSnapshot['status'];
}

/** A transition that may be selected, if its guard holds. */
export interface Choice {
  readonly transition: Transition;
  readonly test: Test | undefined;
}

/** Who is asked for a transition: the states inside first, and only if none has one, the state itself. */
export interface Chooser {
  readonly inside: readonly Chooser[];
  readonly own: readonly Choice[];
}

/** How a choice goes on: one branch for each answer of the guards, made when it first comes. */
export interface Fork {
  readonly picked: readonly Transition[];
  readonly next: (Fork | undefined)[];
  variant: Variant | undefined;
}

/** What happens when certain transitions are taken together in a row. */
export interface Variant {
  readonly next: Row;
  readonly instructions: readonly Instruction[];
  /** Whether states or history change, or the machine ends. */
  readonly changes: boolean;
  /** The effects, where a step ends here and nothing depends on context or event. */
  readonly settled: readonly Effect[] | undefined;
  /** The last step that ended so; given again where the context is the same. */
  step: ChartStep | undefined;
}

/** What a row does on one type of event, or on none. */
export interface Cell {
  readonly chooser: Chooser;
  readonly start: Fork;
}

/** The table that rows belong to; a new one takes its place when cells are let go. */
export interface Home {
  readonly machine: Resolved;
}

/** A place with what has been seen there. */
export interface Row extends Place {
  readonly home: Home;
  readonly value: StateValue;
  readonly tags: ReadonlySet<string>;
  /** Whether an active state has eventless transitions. */
  readonly restless: boolean;
  readonly cells: Map<string, Cell>;
  eventless: Cell | undefined;
  /** The last snapshot here without output, and the last step that changed nothing. */
  snapshot: ChartSnapshot | undefined;
  idle: ChartStep | undefined;
  /** JSON of a snapshot goes without its row. */
  toJSON(): undefined;
}

/** One text for a place; equal places have equal keys. */
export const keyOf = ({ nodes, history, status }: Place): string =>
  [
    status,
    nodes.map(({ order }) => order).join(),
    ...Object.entries(history).map(([id, recalled = []]) => `${id}=${recalled.map(({ order }) => order).join()}`),
  ].join('|');

const hasEventless = (node: StateNode): boolean => (node.always ?? []).length > 0;

/** A row with nothing seen yet. */
export const rowOf = (home: Home, { nodes, history, status }: Place): Row => ({
  nodes,
  history,
  status,
  home,
  value: valueOf(home.machine.root, nodes),
  tags: new Set(nodes.flatMap(({ tags }) => tags)),
  restless:
    status === 'active' && nodes.some((node) => isLeaf(node) && [node, ...ancestorsOf(node)].some(hasEventless)),
  cells: new Map(),
  eventless: undefined,
  snapshot: undefined,
  idle: undefined,
  toJSON: () => undefined,
});
