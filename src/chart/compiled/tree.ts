/** Facts of the tree of states that the step algorithm asks for. */
import type { StateValue } from 'xstate';
import type { StateNode } from './resolved.js';

/** Whether a state has no states of its own. */
export const isLeaf = ({ type }: StateNode): boolean => type === 'atomic' || type === 'final';

/** The states inside a state, history apart. */
export const childrenOf = (node: StateNode): readonly StateNode[] =>
  Object.values(node.states).filter(({ type }) => type !== 'history');

/** The history states inside a state. */
export const historiesOf = (node: StateNode): readonly StateNode[] =>
  Object.values(node.states).filter(({ type }) => type === 'history');

/** The states around a state, nearest first, up to `outer` (exclusive), or all of them. */
export const ancestorsOf = (node: StateNode, outer?: StateNode): StateNode[] => {
  const found: StateNode[] = [];
  if (node === outer) return found;
  for (let at = node.parent; at !== undefined && at !== outer; at = at.parent) found.push(at);
  return found;
};

/** Whether a state lies inside another; every state lies inside no state at all. */
export const isInside = (node: StateNode, outer: StateNode | undefined): boolean => {
  if (outer === undefined) return true;
  for (let at = node.parent; at !== undefined; at = at.parent) if (at === outer) return true;
  return false;
};

/** Document order, and its reverse. */
export const inOrder = (a: StateNode, b: StateNode): number => a.order - b.order;
export const inReverse = (a: StateNode, b: StateNode): number => b.order - a.order;

/** Whether a state has reached its end among the active ones. */
export const isFinished = (active: ReadonlySet<StateNode>, node: StateNode): boolean => {
  if (node.type === 'compound') return childrenOf(node).some((one) => one.type === 'final' && active.has(one));
  if (node.type === 'parallel') return childrenOf(node).every((one) => isFinished(active, one));
  return node.type === 'final';
};

/** A state and what is entered with it by default; history states are left as they stand. */
export const defaultsOf = (node: StateNode, found = new Set<StateNode>()): ReadonlySet<StateNode> => {
  if (found.has(node)) return found;
  found.add(node);
  const [first] = node.type === 'compound' ? node.initial.target : [];
  if (first !== undefined) defaultsOf(first, found);
  if (node.type === 'parallel') for (const child of childrenOf(node)) defaultsOf(child, found);
  return found;
};

const withDefaults = (node: StateNode): readonly StateNode[] => {
  const states = new Set(defaultsOf(node));
  for (const one of states) for (const ancestor of ancestorsOf(one, node)) states.add(ancestor);
  return [...states];
};

/** The active states inside each active one, in the order they became active. */
const insideEach = (nodes: Iterable<StateNode>): Map<StateNode, StateNode[]> => {
  const inside = new Map<StateNode, StateNode[]>();
  const at = (node: StateNode): StateNode[] => {
    const list = inside.get(node) ?? [];
    inside.set(node, list);
    return list;
  };
  for (const node of nodes) {
    at(node);
    if (node.parent !== undefined) at(node.parent).push(node);
  }
  return inside;
};

/** The given states with the defaults they lack and all their ancestors. */
const completed = (nodes: readonly StateNode[]): ReadonlySet<StateNode> => {
  const all = new Set(nodes);
  const inside = insideEach(all);
  for (const node of all) {
    if (node.type === 'compound' && (inside.get(node) ?? []).length === 0)
      for (const one of withDefaults(node)) all.add(one);
    if (node.type === 'parallel')
      for (const child of childrenOf(node)) if (!all.has(child)) for (const one of withDefaults(child)) all.add(one);
  }
  for (const node of all) for (const ancestor of ancestorsOf(node)) all.add(ancestor);
  return all;
};

/** Active states outside in, brothers in the order they became active; as given where a state between is missing. */
export const outsideIn = (root: StateNode, nodes: readonly StateNode[]): readonly StateNode[] => {
  const inside = insideEach(nodes);
  const from = (node: StateNode): readonly StateNode[] => [node, ...(inside.get(node) ?? []).flatMap(from)];
  const ordered = from(root);
  return ordered.length === nodes.length && ordered.every((node) => nodes.includes(node)) ? ordered : nodes;
};

/** XState's state value for active states; the order of its keys is the order in which they became active. */
export const valueOf = (root: StateNode, nodes: readonly StateNode[]): StateValue => {
  const inside = insideEach(completed(nodes));
  const value = (node: StateNode): StateValue => {
    const held = inside.get(node) ?? [];
    const [only] = held;
    if (node.type === 'compound') {
      if (only === undefined) return {};
      if (isLeaf(only)) return only.key;
    }
    return Object.fromEntries(held.map((one) => [one.key, value(one)]));
  };
  return value(root);
};
