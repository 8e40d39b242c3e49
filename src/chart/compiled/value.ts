/** From active states to XState's state value, and to one order of them. */
import type { StateValue } from 'xstate';
import type { StateNode } from './resolved.js';
import { ancestorsOf, childrenOf, defaultsOf, isLeaf } from './tree.js';

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
