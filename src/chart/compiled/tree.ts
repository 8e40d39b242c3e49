/** Facts of the tree of states that the step algorithm asks for. */
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

/** Document order. */
export const inOrder = (a: StateNode, b: StateNode): number => a.order - b.order;
/** Document order reversed: inner states first. */
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
